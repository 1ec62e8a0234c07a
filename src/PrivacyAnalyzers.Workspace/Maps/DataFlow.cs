using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>One place in the code where personal data leaves the hands of the code that held it.</summary>
/// <param name="Category">What it is.</param>
/// <param name="CollectedFor">The purposes that the person was told, by path; empty when nothing declares them.</param>
/// <param name="Purpose">Why the code runs; null when nothing tells.</param>
/// <param name="IsPurposeDeclared">Whether that was declared, and not read from names.</param>
/// <param name="Recipient">Who gets it, as told to the user: <c>SendGrid</c>, <c>ILogger</c>.</param>
/// <param name="Kind">Who that is, seen from the holder.</param>
/// <param name="Country">Where the recipient is, as an ISO 3166 code; null where nothing says.</param>
/// <param name="Channel">The way by which it leaves.</param>
/// <param name="Controller">The company that runs the code; null where nothing says.</param>
/// <param name="Source">The code that reads it: <c>customer.Email</c>.</param>
/// <param name="Holder">The type that holds it; null for a value that stands by itself.</param>
/// <param name="Location">Where it is handed over.</param>
public sealed record DataFlow(
    DataCategory Category,
    ImmutableArray<Purpose> CollectedFor,
    Purpose? Purpose,
    bool IsPurposeDeclared,
    string Recipient,
    RecipientKind Kind,
    string? Country,
    Channel Channel,
    string? Controller,
    string Source,
    string? Holder,
    Location Location)
{
    /// <summary>Whether messages for the purpose advertise.</summary>
    public bool IsPromotional { get; init; }

    /// <summary>Whether messages for the purpose belong to something that the person does.</summary>
    public bool IsTransactional { get; init; }

    /// <summary>What told the purpose: the annotation, or the name or words that suggest it; null where nothing did.</summary>
    public string? PurposeReason { get; init; }

    /// <summary>The member or type that it was read from, by the id of its documentation; null for what has none, such as a parameter.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether it is the user's own code or policy that names the recipient.</summary>
    public bool IsRecipientDeclared { get; init; }
}
