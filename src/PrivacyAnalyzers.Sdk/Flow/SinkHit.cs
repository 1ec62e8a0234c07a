using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Values arriving at a place where data leaves, as one frame sees it: at the sink itself, or at the call of a method
/// that hands them on to it.
/// </summary>
/// <param name="Model">The sink.</param>
/// <param name="Method">The method of the frame.</param>
/// <param name="Site">The call in the frame.</param>
/// <param name="Parts">What was passed, by role.</param>
/// <param name="Facts">What is known on every path to the call.</param>
/// <param name="Purpose">Why this is done, from the innermost code that says so.</param>
/// <param name="Hops">The steps from the call on to the sink; empty at the sink itself.</param>
internal sealed record SinkHit(
    SinkModel Model,
    IMethodSymbol Method,
    SyntaxNode Site,
    ImmutableArray<SinkPart> Parts,
    FactSet Facts,
    PurposeGuess? Purpose,
    ImmutableArray<FlowStep> Hops)
{
    /// <summary>
    /// Whether a frame below that does not say why it runs has told everything of this but the purpose, which is for the code to
    /// tell that runs it.
    /// </summary>
    public bool AwaitsPurpose { get; init; }

    /// <summary>Where the frames of a message asked whether somebody may be contacted, whatever came of it; empty for other hits.</summary>
    public ImmutableArray<CheckMade> Checks { get; init; } = ImmutableArray<CheckMade>.Empty;

    /// <summary>The argument that makes the called code send whatever the person said; null when there is none.</summary>
    public SyntaxNode? Bypass { get; init; }

    /// <summary>Where the call stands when its code is not at hand, because it belongs to an assembly.</summary>
    public Location? Elsewhere { get; init; }

    /// <summary>Where the call stands.</summary>
    public Location Location => Elsewhere ?? Site.GetLocation();
}

/// <summary>One value that arrives at a sink.</summary>
/// <param name="Role">What it means there.</param>
/// <param name="Value">The value, with all that it holds.</param>
/// <param name="Site">The expression that passes it.</param>
/// <param name="IsDestructured">Whether a log writes it out member by member (<c>{@Customer}</c>).</param>
internal sealed record SinkPart(ArgumentRole Role, FlowValue Value, SyntaxNode Site, bool IsDestructured = false)
{
    /// <summary>Whether the data in it was told in a frame below already.</summary>
    public bool IsTold { get; init; }

    /// <summary>What was known of each address when it was put into the message.</summary>
    public FactSet KnownOfEach { get; init; } = FactSet.Empty;

    /// <summary>What is known of each recipient that this part names; empty for other roles.</summary>
    public ImmutableArray<RecipientPerson> Persons { get; init; } = ImmutableArray<RecipientPerson>.Empty;
}

/// <summary>A person whom a message reaches.</summary>
/// <param name="Entity">Which object that is.</param>
/// <param name="Expression">How the code at the call names it; null when it has no name there.</param>
/// <param name="Query">The query that picked it; null when none is in sight.</param>
internal sealed record RecipientPerson(Entity Entity, string? Expression, Query? Query);
