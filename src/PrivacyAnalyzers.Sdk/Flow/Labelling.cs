using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow;

/// <summary>Puts labels on values where personal data is first read.</summary>
internal static class Labelling
{
    /// <summary>Code that is generic writes out whatever it is used with: only data this grave is told of there.</summary>
    private const int GraveTier = 4;

    /// <summary>A member of an object: the data is about that object.</summary>
    public static FlowValue OfMember(FlowValue? owner, ISymbol member, FlowValue value, SyntaxNode site, BodyInterpreter body) =>
        body.Model.Recognizer.Classify(member) is { } data
        && !(owner?.Entity is { Kind: EntityKind.Member, Symbol: { } holder } && body.Model.Recognizer.IsOfOrganization(data, holder))
            ? Label(value, data, owner?.Entity ?? value.Entity, member, site)
            : value;

    /// <summary>A parameter or local that holds data by itself: it stands for the person too.</summary>
    public static FlowValue OfVariable(ISymbol variable, FlowValue value, SyntaxNode site, BodyInterpreter body)
    {
        if (body.Model.Recognizer.Classify(variable) is not { } data)
            return value;
        value = value.Entity is null ? value with { Entity = Entity.Created(site) } : value;
        return Label(value, data, value.Entity, variable, site);
    }

    /// <summary>A parameter whose name or annotation says what is passed in.</summary>
    public static FlowValue OfParameter(IParameterSymbol parameter, FlowValue value, SyntaxNode site, BodyInterpreter body)
    {
        if (body.Model.Recognizer.Classify(parameter) is not { } data)
            return value;
        var label = new DataLabel(data, value.Entity, parameter, parameter.Name, null, Trail.Empty.Add(FlowStepKind.Source, parameter.Name, site.GetLocation()));
        return value with { Labels = ImmutableArray.Create(label) };
    }

    /// <summary>What a method gives back: the data of the one it was asked about.</summary>
    public static FlowValue OfResult(IMethodSymbol method, Entity? person, FlowValue value, SyntaxNode site, BodyInterpreter body) =>
        body.Model.Recognizer.Classify(method) is { } data ? Label(value, data, person ?? value.Entity, method, site) : value;

    /// <summary>What a claim of a known type holds.</summary>
    public static FlowValue OfClaim(IMethodSymbol method, DataClassification data, Entity? person, FlowValue value, SyntaxNode site) =>
        Label(value, data, person ?? value.Entity, method, site);

    /// <summary>Something that says nothing by itself, and is called by a name that does.</summary>
    public static FlowValue OfNamed(DataClassification data, ISymbol source, FlowValue value, SyntaxNode site) => Label(value, data, value.Entity, source, site);

    /// <summary>Everything personal in an object that is written out whole.</summary>
    public static FlowValue OfWhole(FlowValue value, ITypeSymbol type, SyntaxNode site, BodyInterpreter body, bool isOwnOnly = false)
    {
        var text = Brief(site);
        var trail = Trail.Empty.Add(FlowStepKind.Source, text, site.GetLocation());
        var labels = type is ITypeParameterSymbol parameter
            ? body.Model.Implementations.Satisfying(parameter).SelectMany(known => Labels(known).Where(label => label.Data.Category.Tier >= GraveTier))
            : Labels(type);
        return value.Absorb(FlowValue.Unknown with { Labels = labels.GroupBy(label => label.Data.Category).Select(group => group.First()).ToImmutableArray() });

        IEnumerable<DataLabel> Labels(ITypeSymbol known) =>
            (isOwnOnly ? body.Model.Recognizer.OwnContents(known) : body.Model.Recognizer.Contents(known)).Select(data => new DataLabel(data, value.Entity, known, text, known, trail));
    }

    /// <summary>The code of <paramref name="site"/> on one line, short enough for a message.</summary>
    public static string Brief(SyntaxNode site)
    {
        const int Longest = 60;
        var text = string.Join(" ", site.ToString().Split([' ', '\n', '\r', '\t'], System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    private static FlowValue Label(
        FlowValue value, DataClassification data, Entity? person, ISymbol source, SyntaxNode site)
    {
        var text = Brief(site);
        var label = new DataLabel(data, person, source, text, null, Trail.Empty.Add(FlowStepKind.Source, text, site.GetLocation()));
        return value with { Labels = ImmutableArray.Create(label), IsOpaque = false };
    }
}
