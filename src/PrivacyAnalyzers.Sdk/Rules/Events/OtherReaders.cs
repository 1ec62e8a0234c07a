using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>
/// Finds what a message says of one person and somebody else reads. People write to each other about each other all day: only what is
/// nobody's business counts, and only between people of whom the code shows nothing that ties them.
/// </summary>
internal static class OtherReaders
{
    /// <summary>From here on data does harm whoever reads it.</summary>
    private const int Grave = 4;

    public static ImmutableArray<ToldToAnother> Of(SinkHit hit, Recognizer recognizer, Func<SinkPart, DataLabel, ExposedData> exposed)
    {
        var found = ImmutableArray.CreateBuilder<ToldToAnother>();
        var contents = hit.Parts.Where(part => part.Role == ArgumentRole.Content && !part.IsTold).ToList();
        var readers = hit.Parts.Where(part => part.Role is ArgumentRole.To or ArgumentRole.Cc or ArgumentRole.Bcc)
            .SelectMany(part => part.Value.Labels.Join(part.Persons, label => label.Person, person => person.Entity, (label, person) => (label, NameOf(label, person)))).ToList();
        foreach (var (reader, name) in readers)
        {
            var isRelative = IsRelative(reader, recognizer);
            foreach (var part in contents)
            {
                var told = part.Value.Labels
                    .Where(label => label.Person is { } person && !IsAgreed(hit, person) && (isRelative ? IsKeptFrom(label, reader) : IsOfStranger(label, reader, recognizer)))
                    .Select(label => exposed(part, label)).ToImmutableArray();
                if (!told.IsEmpty)
                    found.Add(new ToldToAnother(told[0].Text, told.Select(item => item.Classification).ToImmutableArray(), name, isRelative, told[0].Location, told[0].Path));
                else if (isRelative && part.Value.Text is { } text && recognizer.Relations.ArrearsIn(text) is { } words)
                    found.Add(new ToldToAnother(words, ImmutableArray<DataClassification>.Empty, name, isRelative, part.Site.GetLocation(), hit.Hops));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The parameter of a helper says less than what was passed for it.</summary>
    private static string NameOf(DataLabel label, RecipientPerson person) => label.Source is IParameterSymbol && person.Expression is { } expression ? expression : label.Text;

    private static bool IsAgreed(SinkHit hit, Entity person) => hit.Facts.Allows(FactKind.Consent, person) || hit.Facts.Allows(FactKind.Identity, person);

    /// <summary>An address in a member of somebody, or in an object that hangs on somebody, that by its name is a relative's.</summary>
    private static bool IsRelative(DataLabel reader, Recognizer recognizer) =>
        NamesOf(reader).Any(recognizer.Relations.IsOfRelative) && !TypesAround(reader).Any(type => recognizer.Relations.IsInCare(type.Name));

    private static IEnumerable<string> NamesOf(DataLabel reader)
    {
        yield return reader.Source.Name;
        foreach (var entity in Chain(reader.Person!))
            if (entity.Symbol is IPropertySymbol or IFieldSymbol)
                yield return entity.Symbol.Name;
    }

    private static IEnumerable<INamedTypeSymbol> TypesAround(DataLabel label)
    {
        if (label.Source.ContainingType is { } own)
            yield return own;
        foreach (var entity in Chain(label.Person!))
            if (entity.Symbol?.ContainingType is { } owner)
                yield return owner;
    }

    /// <summary>What people do not want their family to know: what they owe, own, earn and suffer from. Not what is the relative's own.</summary>
    private static bool IsKeptFrom(DataLabel label, DataLabel reader) =>
        label.Data.Confidence >= Confidence.High
        && label.Data.Categories.Any(category => (category.Tier >= Grave && (category.Traits & DataTraits.Credential) == 0) || category.IsWithin(DataCategories.Contract) || category.IsWithin(DataCategories.PurchaseHistory))
        && !(reader.Person is { Kind: EntityKind.Member } relative && label.Person!.IsWithin(relative));

    private static bool IsOfStranger(DataLabel label, DataLabel reader, Recognizer recognizer) =>
        label.Data.Confidence >= Confidence.High
        && label.Data.Categories.Any(IsNobodysBusiness)
        && reader.Person is { } there && label.Person is { } here
        && PersonOf(label) is { } type && recognizer.IsPerson(type) && SymbolEqualityComparer.Default.Equals(type, PersonOf(reader))
        && IsApart(here, there)
        && !new[] { label.Text, reader.Text }.SelectMany(text => text.Split('.', '(', ')', '?', '!')).Any(recognizer.Relations.HasPart);

    /// <summary>Whom somebody writes with, and how to reach them, is no secret of theirs alone.</summary>
    private static bool IsNobodysBusiness(DataCategory category) =>
        (category.Traits & DataTraits.Pseudonym) == 0
        && !category.IsWithin(DataCategories.Name) && !category.Equals(DataCategories.Email) && !category.Equals(DataCategories.Photo) && !category.Equals(DataCategories.Gender)
        && !category.Equals(DataCategories.PostalCode) && !category.Equals(DataCategories.Other);

    private static ITypeSymbol? PersonOf(DataLabel label) => label.Whole?.OriginalDefinition ?? (label.Source is IPropertySymbol or IFieldSymbol ? label.Source.ContainingType?.OriginalDefinition : null);

    /// <summary>
    /// Whether the code gets at two people by ways that have nothing in common: two arguments, the elements of two loops. Where one was found by
    /// the other, both hang on one object, or something unknown gave them, they may be the same or belong together.
    /// </summary>
    private static bool IsApart(Entity here, Entity there) =>
        !here.Concerns(there) && !there.Concerns(here)
        && IsKnown(here) && IsKnown(there)
        && !Starts(here).Intersect(Starts(there)).Any();

    private static bool IsKnown(Entity person) =>
        !Chain(person).Any(entity => entity is { Kind: EntityKind.Element, Site: null })
        && (Chain(person).Any(entity => entity.Kind == EntityKind.Element) || person.Root is { Kind: EntityKind.Parameter } or { Kind: EntityKind.Result, Inputs.IsEmpty: false });

    /// <summary>Where the way to a person begins: the elements of the collections that it leads through, else the object at its root or what that was found by.</summary>
    private static IEnumerable<Entity> Starts(Entity person)
    {
        var elements = Chain(person).Where(entity => entity.Kind == EntityKind.Element).ToList();
        return elements.Count > 0 ? elements
            : person.Root.Inputs.IsEmpty ? [person.Root]
            : person.Root.Inputs.SelectMany(Starts);
    }

    private static IEnumerable<Entity> Chain(Entity person)
    {
        for (var entity = person; entity is not null; entity = entity.Owner!)
            yield return entity;
    }
}
