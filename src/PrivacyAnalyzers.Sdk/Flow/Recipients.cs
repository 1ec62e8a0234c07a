using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>Whom a message goes to.</summary>
internal static class Recipients
{
    /// <summary>The persons behind the addresses in <paramref name="part"/>, which was made of <paramref name="passed"/>.</summary>
    public static ImmutableArray<RecipientPerson> Of(SinkPart part, FlowValue passed, BodyInterpreter body)
    {
        if (part.Role is not (ArgumentRole.To or ArgumentRole.Cc or ArgumentRole.Bcc))
            return ImmutableArray<RecipientPerson>.Empty;
        var persons = part.Value.Labels.Select(label => label.Person).OfType<Entity>().ToList();
        // The content of an address list has no identity of its own; what was put into it has.
        var given = passed.Entity is null ? passed.Element ?? passed : passed;
        if (persons.Count == 0 && given.Entity is { } entity && IsPersonOrText(given.Type, body))
            persons.Add(Sequences.ElementType(given.Type) is null ? entity : given.Element?.Entity ?? entity.Element(null));
        return persons.Distinct()
            .Select(person => new RecipientPerson(person, ExpressionOf(person, body.State), QueryOf(person, passed, body)))
            .ToImmutableArray();
    }

    /// <summary>How the code names an object at this point: a variable that holds it, or a member of one.</summary>
    public static string? ExpressionOf(Entity entity, FlowState state)
    {
        if (state.Variables.Where(entry => entity.Equals(entry.Value.Entity)).Select(entry => entry.Key.Name).OrderBy(name => name, System.StringComparer.Ordinal).FirstOrDefault() is { } name)
            return name;
        return entity switch
        {
            { Kind: EntityKind.Member, Owner.Kind: EntityKind.This } => entity.Symbol!.Name,
            { Kind: EntityKind.Member } when ExpressionOf(entity.Owner!, state) is { } owner => owner + "." + entity.Symbol!.Name,
            _ => null,
        };
    }

    private static bool IsPersonOrText(ITypeSymbol? type, BodyInterpreter body) =>
        (Sequences.ElementType(type) ?? type) is { } item && (item.SpecialType == SpecialType.System_String || body.Model.Recognizer.IsPerson(item));

    private static Query? QueryOf(Entity person, FlowValue passed, BodyInterpreter body)
    {
        for (var entity = person; entity is not null; entity = entity.Owner)
            if (body.Queries.TryGetValue(entity, out var query))
                return query;
        return passed.Query;
    }
}
