using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Collections and their elements. What holds of every element is said of <c>Element(null)</c>; a loop or a lambda that
/// looks at one of them speaks of <c>Element(site)</c>, so that two loops over one collection do not mix up two people.
/// </summary>
internal static class Sequences
{
    public static bool IsEnumerator(ITypeSymbol? type) => type is not null && type.Name.EndsWith("Enumerator", StringComparison.Ordinal);

    /// <summary>The type of the elements, or null when <paramref name="type"/> is no sequence of objects. Text is not one.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type is not INamedTypeSymbol named || named.SpecialType == SpecialType.System_String)
            return null;
        if (named is { IsGenericType: true, Name: "Task" or "ValueTask" })
            return ElementType(named.TypeArguments[0]);
        return IsSequence(named) ? named.TypeArguments[0]
            : named.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0];
    }

    /// <summary>Whether the type maps keys to values.</summary>
    public static bool IsDictionary(ITypeSymbol? type) => ElementType(type) is { Name: "KeyValuePair" };

    /// <summary>The element that the code at <paramref name="site"/> looks at now.</summary>
    public static FlowValue Visit(FlowValue sequence, SyntaxNode site, ITypeSymbol? type, BodyInterpreter body)
    {
        var current = (sequence.Entity ?? Entity.Created(site)).Element(site);
        body.State = body.State.Forget(current);
        return Look(sequence, site, type, body);
    }

    /// <summary>The element at an index. Where the index is a variable or a constant, it is the same each time until either changes.</summary>
    public static FlowValue At(FlowValue sequence, IOperation? index, IOperation access, BodyInterpreter body)
    {
        if (CellOf(sequence, index) is { } cell && body.State.Read(cell) is { } kept)
            return kept with { Type = kept.Type ?? access.Type };
        if (IndexOf(index) is not { } key || sequence.Entity is null)
            return Visit(sequence, access.Syntax, access.Type, body);
        if (!body.IndexSites.TryGetValue(key, out var site))
            body.IndexSites.Add(key, site = access.Syntax);
        return Look(sequence, site, access.Type, body);
    }

    /// <summary>Puts another element in the place of one.</summary>
    public static void Replace(FlowValue sequence, IOperation? index, FlowValue value, BodyInterpreter body)
    {
        if (IndexOf(index) is { } key && body.IndexSites.TryGetValue(key, out var site) && sequence.Entity?.Element(site) is { } replaced)
            body.State = body.State.Forget(replaced);
        Put(sequence, value, body);
        PutCell(sequence, index, value, body);
    }

    /// <summary>Notes under which index of a collection something was put; after one that is not known, any of them may have been meant.</summary>
    public static void PutCell(FlowValue sequence, IOperation? index, FlowValue value, BodyInterpreter body)
    {
        if (CellOf(sequence, index) is { } cell)
            body.State = body.State.Write(cell, value);
        else if (sequence.Entity is { } collection)
            body.State = body.State.ForgetCells(collection);
    }

    /// <summary>The place for a constant index: a name, or a number in an array. Those of a list move when something is inserted.</summary>
    private static StorageKey? CellOf(FlowValue sequence, IOperation? index) =>
        sequence.Entity is { } collection && IndexOf(index) is { } key && (key is string || (key is int && sequence.Type is IArrayTypeSymbol))
            ? StorageKey.Cell(collection, key)
            : null;

    /// <summary>A variable that gets another value is the index of another element from then on.</summary>
    public static void ForgetIndexedBy(ISymbol variable, BodyInterpreter body)
    {
        if (body.IndexSites.TryGetValue(variable, out var site))
            body.State = body.State.Forget(stale => IsAt(stale, site));
    }

    private static bool IsAt(Entity entity, SyntaxNode site)
    {
        for (var part = entity; part is not null; part = part.Owner)
            if (part.Kind == EntityKind.Element && part.Site == site)
                return true;
        return false;
    }

    private static object? IndexOf(IOperation? index)
    {
        while (index is IConversionOperation { OperatorMethod: null } conversion)
            index = conversion.Operand;
        return index switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => constant,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    private static FlowValue Look(FlowValue sequence, SyntaxNode site, ITypeSymbol? type, BodyInterpreter body)
    {
        var collection = sequence.Entity ?? Entity.Created(site);
        var (element, facts) = EachOf(sequence with { Entity = collection }, body);
        // What is said of the elements of an element stays said of all of them.
        element = element.Substitute(entity => AtSite(entity, site)) with { Element = element.Element, ElementFacts = element.ElementFacts };
        if (element.Labels.IsEmpty && !sequence.IsPlain)
            element = element.Absorb(sequence) with { IsMany = false };
        body.State = body.State.With(body.State.Facts.Union(facts.Substitute(entity => AtSite(entity, site))));
        NoteQuery(element, sequence.Query ?? QueryIn(collection, body), body);
        return element.Type is null ? element with { Type = type } : element;
    }

    /// <summary>Adds an item to a collection, a builder or an address list.</summary>
    public static void Put(FlowValue collection, FlowValue item, BodyInterpreter body)
    {
        if (collection.Entity is not { } entity)
            return;
        var key = StorageKey.Content(entity);
        var before = body.State.Read(key);
        var general = item.Substitute(AtNoSite);
        var facts = FactsOf(item, body).Substitute(AtNoSite);
        var content = (before ?? FlowValue.Unknown).Absorb(item.Content());
        body.State = body.State.Write(key, content with
        {
            IsMany = content.IsMany || (before is not null && !before.IsPlain && !item.IsPlain),
            Element = before?.Element is { } known ? known.Join(general) : general,
            ElementFacts = before?.Element is null ? facts : before.ElementFacts.Intersect(facts),
            Query = QueryOf(item, body) ?? before?.Query,
        });
    }

    /// <summary>Adds all elements of a sequence to a collection; <paramref name="note"/> adds the step to their path.</summary>
    public static void PutAll(FlowValue collection, FlowValue sequence, Func<DataLabel, DataLabel> note, BodyInterpreter body)
    {
        if (collection.Entity is not { } entity)
            return;
        var key = StorageKey.Content(entity);
        var before = body.State.Read(key);
        var whole = Whole(sequence, body).WithLabels(note);
        var (each, facts) = EachOf(sequence, body);
        each = each.WithLabels(note);
        var content = (before ?? FlowValue.Unknown).Absorb(whole.Content());
        body.State = body.State.Write(key, content with
        {
            Element = before?.Element is { } known ? known.Join(each) : each,
            ElementFacts = before?.Element is null ? facts : before.ElementFacts.Intersect(facts),
            Query = sequence.Query ?? before?.Query,
        });
    }

    /// <summary>What each element of a sequence is, and what holds of it.</summary>
    public static (FlowValue Element, FactSet Facts) EachOf(FlowValue sequence, BodyInterpreter body)
    {
        var held = sequence.Entity is { } collection ? body.State.Read(StorageKey.Content(collection)) : null;
        var element = sequence.Element ?? held?.Element ?? FlowValue.Unknown with { Type = ElementType(sequence.Type), Entity = sequence.Entity?.Element(null), IsOpaque = true };
        var facts = held?.Element is null ? sequence.ElementFacts : sequence.ElementFacts.Union(held.ElementFacts);
        return sequence.Entity?.Element(null) is { } any ? (element, facts.Union(body.State.Facts.Without(about => !about.IsWithin(any)))) : (element, facts);
    }

    /// <summary>All elements of a sequence as one value: what <c>string.Join</c> makes of them.</summary>
    public static FlowValue Whole(FlowValue sequence, BodyInterpreter body)
    {
        var held = body.WithHeld(sequence);
        var sum = sequence.Element is { } element ? held.Absorb(element) : held;
        return sum.IsPlain ? sum : sum with { IsMany = true };
    }

    /// <summary>Says of every element what was found out about one of them.</summary>
    public static Entity? AtNoSite(Entity entity) =>
        entity is { Kind: EntityKind.Element, Site: not null } ? entity.Owner!.Element(null) : null;

    private static Entity? AtSite(Entity entity, SyntaxNode site) =>
        entity is { Kind: EntityKind.Element, Site: null } ? entity.Owner!.Element(site) : null;

    private static FactSet FactsOf(FlowValue item, BodyInterpreter body)
    {
        var persons = item.Labels.Select(label => label.Person).Append(item.Entity).Where(person => person is not null).ToImmutableArray();
        return body.State.Facts.Without(about => !persons.Any(person => about.Concerns(person!)));
    }

    private static void NoteQuery(FlowValue element, Query? query, BodyInterpreter body)
    {
        if (query is null)
            return;
        if (element.Entity is { } entity)
            body.Queries[entity] = query;
        foreach (var label in element.Labels)
            if (label.Person is { } person)
                body.Queries[person] = query;
    }

    private static Query? QueryIn(Entity collection, BodyInterpreter body) => body.State.Read(StorageKey.Content(collection))?.Query;

    private static Query? QueryOf(FlowValue item, BodyInterpreter body) =>
        item.Entity is { } entity && body.Queries.TryGetValue(entity, out var query) ? query : null;

    private static bool IsSequence(INamedTypeSymbol type) =>
        type is { IsGenericType: true, TypeArguments.Length: 1, Name: "IEnumerable" or "IAsyncEnumerable" or "IQueryable" };
}
