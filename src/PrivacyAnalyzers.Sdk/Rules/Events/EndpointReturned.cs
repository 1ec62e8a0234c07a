using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A web endpoint that reads answers with an object about a person.</summary>
/// <param name="Text">What it answers with, as written: <c>customer</c>.</param>
/// <param name="Type">The type of the person, or of what tells of one.</param>
/// <param name="Data">The personal data in it.</param>
/// <param name="Container">The code of the endpoint.</param>
/// <param name="Location">Where it is handed over.</param>
public sealed record EndpointReturned(string Text, INamedTypeSymbol Type, ImmutableArray<DataClassification> Data, ISymbol? Container, Location Location)
{
    /// <summary>Whether something establishes who asks, or may do so out of sight.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Whether the code itself looks at who asks: the answer may be for the person that it is about.</summary>
    public bool LooksAtWhoAsks { get; init; }

    /// <summary>Whether the program is seen to establish who asks elsewhere, so that here it was left out.</summary>
    public bool IsGuardedElsewhere { get; init; }

    /// <summary>Whether the type is one that the database stores as it is.</summary>
    public bool IsEntity { get; init; }

    /// <summary>Whether it is a function, which a host serves whatever it is compiled to: a library of functions is a program.</summary>
    public bool IsFunction { get; init; }

    /// <summary>The method that maps the route, where the endpoint is no action of a controller: <c>MapGet</c>.</summary>
    public string? Route { get; init; }
}
