using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Sinks that say so themselves: <c>[LoggerMessage]</c> methods, Refit's, and whatever is marked <c>[Recipient]</c>.</summary>
internal static class AnnotatedSinks
{
    private static readonly ImmutableDictionary<string, ArgumentRole> NoRoles = ImmutableDictionary<string, ArgumentRole>.Empty;

    /// <summary>The attributes that make a method a sink, on it, its type or a parameter, by their full names, whatever their namespace.</summary>
    public static ImmutableHashSet<string> Marks { get; } =
        ImmutableHashSet.Create("LoggerMessageAttribute", "RecipientAttribute").Union(RefitSinks.Verbs);

    public static SinkModel? Find(IMethodSymbol method)
    {
        if (method.GetAttributes().Any(attribute => IsNamed(attribute, "Microsoft.Extensions.Logging", "LoggerMessageAttribute")))
            return new SinkModel(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Log, "ILogger", RecipientKind.Internal, NoRoles, ArgumentRole.Content, Confidence.Declared);

        if (RefitSinks.Find(method) is { } call)
            return call;

        if (MarkOf(method) is { } mark)
            return Sink(method, mark, NoRoles, ArgumentRole.Content);

        // Where parameters are marked, the others stay here; those of another recipient than the first would need a second sink.
        var marked = method.Parameters.Select(parameter => (parameter.Name, Mark: MarkOf(parameter))).Where(parameter => parameter.Mark is not null).ToList();
        return marked.Count == 0
            ? null
            : Sink(method, marked[0].Mark!, marked.Where(parameter => NameIn(parameter.Mark!) == NameIn(marked[0].Mark!)).ToImmutableDictionary(parameter => parameter.Name, _ => ArgumentRole.Content), ArgumentRole.Ignored);
    }

    private static SinkModel? Sink(IMethodSymbol method, AttributeData mark, ImmutableDictionary<string, ArgumentRole> roles, ArgumentRole others)
    {
        if (NameIn(mark) is not { } name)
            return null;
        var kind = Enum.TryParse<RecipientKind>(NameOf(mark.NamedArguments.FirstOrDefault(argument => argument.Key == "Kind").Value), out var parsed) ? parsed : default(RecipientKind?);
        return new SinkModel(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Http, name, kind ?? RecipientKind.ThirdParty, roles, others, Confidence.Declared)
        {
            IsKindAssumed = kind is null,
            IsNamedByUser = true,
            Country = mark.NamedArguments.FirstOrDefault(argument => argument.Key == "Country").Value.Value as string,
        };
    }

    private static AttributeData? MarkOf(IMethodSymbol method) => MarkOf((ISymbol)method) ?? (method.ContainingType is { } type ? MarkOf((ISymbol)type) : null);

    private static AttributeData? MarkOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => IsNamed(attribute, "PrivacyAnalyzers.Annotations", "RecipientAttribute"));

    private static string? NameIn(AttributeData mark) => mark.ConstructorArguments.IsEmpty ? null : mark.ConstructorArguments[0].Value as string;

    private static string NameOf(TypedConstant kind) =>
        kind.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, kind.Value))?.Name ?? "";

    private static bool IsNamed(AttributeData attribute, string space, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;
}
