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

    /// <summary>The attributes that make a method a sink, by their full names, whatever their namespace.</summary>
    public static ImmutableHashSet<string> Marks { get; } =
        ImmutableHashSet.Create("LoggerMessageAttribute", "RecipientAttribute").Union(RefitSinks.Verbs);

    public static SinkModel? Find(IMethodSymbol method)
    {
        if (method.GetAttributes().Any(attribute => IsNamed(attribute, "Microsoft.Extensions.Logging", "LoggerMessageAttribute")))
            return new SinkModel(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Log, "ILogger", RecipientKind.Internal, NoRoles, ArgumentRole.Content, Confidence.Declared);

        if (RefitSinks.Find(method) is { } call)
            return call;

        return RecipientOf(method) is { } recipient
            ? new SinkModel(method.ContainingType.Name, ImmutableArray<string>.Empty, Channel.Http, recipient.Name, recipient.Kind ?? RecipientKind.ThirdParty, NoRoles, ArgumentRole.Content, Confidence.Declared)
            { IsKindAssumed = recipient.Kind is null, IsNamedByUser = true, Country = recipient.Country }
            : null;
    }

    private static (string Name, RecipientKind? Kind, string? Country)? RecipientOf(IMethodSymbol method)
    {
        var mark = method.GetAttributes().Concat(method.ContainingType?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            .FirstOrDefault(attribute => IsNamed(attribute, "PrivacyAnalyzers.Annotations", "RecipientAttribute"));
        if (mark is null || mark.ConstructorArguments.IsEmpty || mark.ConstructorArguments[0].Value is not string name)
            return null;
        var kind = mark.NamedArguments.FirstOrDefault(argument => argument.Key == "Kind").Value;
        var country = mark.NamedArguments.FirstOrDefault(argument => argument.Key == "Country").Value.Value as string;
        return (name, Enum.TryParse<RecipientKind>(NameOf(kind), out var parsed) ? parsed : null, country);
    }

    private static string NameOf(TypedConstant kind) =>
        kind.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, kind.Value))?.Name ?? "";

    private static bool IsNamed(AttributeData attribute, string space, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;
}
