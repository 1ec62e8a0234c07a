using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>A group of methods by which data leaves, and what their arguments mean.</summary>
/// <param name="Type">Metadata name of the type that declares them, or of a base type or interface.</param>
/// <param name="Methods">Their names; <c>.ctor</c> for constructors.</param>
/// <param name="Channel">The way by which data leaves.</param>
/// <param name="Recipient">Who gets it, as told to the user: <c>SendGrid</c>; empty where the type that is used says more.</param>
/// <param name="Kind">Who that is, seen from the holder.</param>
/// <param name="Roles">Role by parameter name.</param>
/// <param name="Default">Role of parameters that <paramref name="Roles"/> does not name.</param>
/// <param name="Confidence">Declared for a catalogue row, less for a guess by shape.</param>
public sealed record SinkModel(
    string Type,
    ImmutableArray<string> Methods,
    Channel Channel,
    string Recipient,
    RecipientKind Kind,
    ImmutableDictionary<string, ArgumentRole> Roles,
    ArgumentRole Default,
    Confidence Confidence)
{
    /// <summary>
    /// Names of properties of the type by which data leaves as well: when they are assigned, or when something is put into the
    /// collection they hold; <c>this[]</c> for the indexer.
    /// </summary>
    public ImmutableArray<string> Members { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Where the recipient is, as an ISO 3166 code of two letters; null where nothing says.</summary>
    public string? Country { get; init; }

    /// <summary>The circle of people who read what arrives, where the API or the call tells.</summary>
    public Circle Circle { get; init; }

    /// <summary>The map that says which members of an object are written as columns; a type parameter where callers say which, null where nothing says.</summary>
    internal ITypeSymbol? Columns { get; init; }

    /// <summary>Whether an annotation or the policy of the user says who the recipient is.</summary>
    public bool IsNamedByUser { get; init; }

    /// <summary>Whether nobody said who the recipient is, so that <see cref="Kind"/> follows from the channel.</summary>
    internal bool IsKindAssumed { get; init; }

    /// <summary>Whether the channel brings messages to people, who may have asked not to get any.</summary>
    public bool IsMessaging => Channel is Channel.Mail or Channel.Sms or Channel.Push or Channel.Chat;

    /// <summary>Whether an object that is handed over is written out with all its members.</summary>
    public bool WritesMembers => Channel is Channel.Http or Channel.Analytics or Channel.Storage or Channel.File;

    /// <summary>Whether an object that is handed over is written as its own text, which may be no more than the name of its type.</summary>
    internal bool WritesTexts => Channel is Channel.Log or Channel.Console or Channel.Exception;

    /// <summary>What <paramref name="parameter"/> means here: by its name first, then by its type.</summary>
    public ArgumentRole RoleOf(IParameterSymbol parameter) =>
        Roles.TryGetValue(parameter.Name, out var role) ? role
        : Default == ArgumentRole.Content && !CanCarryContent(parameter.Type) ? ArgumentRole.Ignored
        : Default;

    private static bool CanCarryContent(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate || type.SpecialType == SpecialType.System_Boolean)
            return false;
        for (var current = type; current is not null; current = current.BaseType)
            if (current.Name is "Exception" or "CancellationToken" or "EventId" or "ILogger" or "LogLevel" or "CultureInfo" or "IFormatProvider")
                return false;
        return true;
    }
}
