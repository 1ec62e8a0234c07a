using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Personal data arrived at a sink.</summary>
/// <param name="Sink">The sink.</param>
/// <param name="Method">The method that hands the data over.</param>
/// <param name="Site">The call that does it.</param>
/// <param name="Data">What arrived; never empty.</param>
/// <param name="Purpose">Why the code runs, as declared or inferred; null when nothing tells.</param>
public sealed record PersonalDataReached(
    SinkModel Sink, IMethodSymbol Method, SyntaxNode Site, ImmutableArray<ExposedData> Data, PurposeGuess? Purpose)
{
    /// <summary>The company that runs the code, as annotations or the policy declare; null when nothing says.</summary>
    public string? Controller { get; init; }

    /// <summary>The circle of people who read it, where the code tells.</summary>
    public Circle Circle { get; init; }

    /// <summary>Whether nothing says why the code runs, and the code that calls it may.</summary>
    public bool IsPurposeLeftToCaller { get; init; }
}

/// <summary>One item of personal data at a sink.</summary>
/// <param name="Classification">What it is, how sure that is, and why it was collected.</param>
/// <param name="Source">The member, parameter or method it was read from; the type when a whole object is exposed.</param>
/// <param name="Text">The code that reads it: <c>customer.Email</c>.</param>
/// <param name="Whole">The type whose instance is exposed whole; null for a single item.</param>
/// <param name="Role">What it means to the sink.</param>
/// <param name="IsDestructured">Whether a log template writes it out member by member.</param>
/// <param name="Location">Where it is handed over: the narrowest expression at the call that carries it.</param>
/// <param name="Path">Its way from the source to the sink.</param>
public sealed record ExposedData(
    DataClassification Classification,
    ISymbol Source,
    string Text,
    ITypeSymbol? Whole,
    ArgumentRole Role,
    bool IsDestructured,
    Location Location,
    ImmutableArray<FlowStep> Path)
{
    /// <summary>An expression that identifies the person without exposing the data, such as <c>customer.Id</c>; null when there is none.</summary>
    public string? IdExpression { get; init; }

    /// <summary>The purposes that the person is known, on every path to the sink, to have agreed to.</summary>
    public ImmutableArray<Purpose> AgreedPurposes { get; init; } = ImmutableArray<Purpose>.Empty;

    /// <summary>Whether the person is known, on every path to the sink, to have agreed to something.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>What is known of the person on every path to the sink.</summary>
    public ImmutableArray<FactKind> KnownFacts { get; init; } = ImmutableArray<FactKind>.Empty;

    /// <summary>
    /// The categories that the person agreed to give, where every agreement found on the way is to one of them alone
    /// (<c>PhoneConsent</c>); empty when nobody agreed or an agreement names none.
    /// </summary>
    public ImmutableArray<DataCategory> AgreedCategories { get; init; } = ImmutableArray<DataCategory>.Empty;
}
