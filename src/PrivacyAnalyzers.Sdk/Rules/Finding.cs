using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>Something a rule objects to.</summary>
/// <param name="rule">The rule.</param>
/// <param name="location">Where it is shown.</param>
/// <param name="arguments">What fills the rule's message. Texts that depend on the language are <see cref="IFormattable"/>.</param>
public sealed class Finding(PrivacyRule rule, Location location, params object[] arguments)
{
    private readonly object[] _arguments = arguments;

    /// <summary>The rule.</summary>
    public PrivacyRule Rule { get; } = rule;

    /// <summary>Where it is shown.</summary>
    public Location Location { get; } = location;

    /// <summary>The way of the data from its source to the sink.</summary>
    public ImmutableArray<FlowStep> Path { get; init; } = ImmutableArray<FlowStep>.Empty;

    /// <summary>The personal data concerned.</summary>
    public ImmutableArray<DataClassification> Data { get; init; } = ImmutableArray<DataClassification>.Empty;

    /// <summary>What else hosts and code fixes need, by the keys of <see cref="FindingProperties"/>; null values are left out.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Shown as a suggestion whatever the rule's own severity: the evidence is a guess.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>What tells this finding from others of its rule in one method, beside its place: the source, the sink.</summary>
    public string Identity { get; init; } = "";

    /// <summary>The method it stands in; null for findings outside of code.</summary>
    public ISymbol? Container { get; init; }

    /// <summary>The finding with its places where <paramref name="now"/> says they are now.</summary>
    internal Finding At(Func<Location, Location> now) => new(Rule, now(Location), _arguments)
    {
        Path = Path.Select(step => step with { Location = now(step.Location) }).ToImmutableArray(),
        Data = Data,
        Properties = Properties,
        IsSuggestion = IsSuggestion,
        Identity = Identity,
        Container = Container,
    };

    internal Diagnostic ToDiagnostic(Compilation compilation, string fingerprint)
    {
        var properties = Properties.Where(entry => entry.Value is not null).ToImmutableDictionary()
            .Add(FindingProperties.Fingerprint, fingerprint)
            .Add(FindingProperties.IncidentEvent, Rule.Incident.Event)
            .Add(FindingProperties.IncidentKind, Rule.Incident.Kind)
            .Add(FindingProperties.IncidentCause, Rule.Incident.Cause);
        if (!Path.IsEmpty)
            properties = properties.Add(FindingProperties.Path, FlowPath.Write(Path));
        if (!Data.IsEmpty)
            properties = properties
                .Add(FindingProperties.Categories, string.Join(",", Data.SelectMany(data => data.Categories).OrderByDescending(category => category.Tier).Select(category => category.Id).Distinct()))
                .Add(FindingProperties.Items, Data.Length.ToString(CultureInfo.InvariantCulture))
                .Add(FindingProperties.Tier, Data.SelectMany(data => data.Categories).Max(category => category.Tier).ToString(CultureInfo.InvariantCulture))
                .Add(FindingProperties.Confidence, Data.Max(data => data.Confidence).ToString().ToLowerInvariant());
        return Diagnostic.Create(
            Rule.Descriptor,
            Location,
            IsSuggestion ? DiagnosticSeverity.Info : Rule.Descriptor.DefaultSeverity,
            Path.Select(step => Here(step.Location, compilation)),
            properties,
            _arguments);
    }

    /// <summary>The compiler takes no place in a syntax tree of another project; such a place is told by its file.</summary>
    private static Location Here(Location location, Compilation compilation) =>
        location.SourceTree is { } tree && !compilation.ContainsSyntaxTree(tree)
            ? Location.Create(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : location;
}
