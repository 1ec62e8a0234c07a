using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>Something a rule objects to.</summary>
public sealed record Finding
{
    private readonly object[] _arguments;

    /// <summary>A finding that says where it stands, and no more yet.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where it is shown.</param>
    /// <param name="arguments">What fills the rule's message. Texts that depend on the language are <see cref="IFormattable"/>.</param>
    public Finding(PrivacyRule rule, Location location, params object[] arguments) => (Rule, Location, _arguments) = (rule, location, arguments);

    /// <summary>The rule.</summary>
    public PrivacyRule Rule { get; }

    /// <summary>Where it is shown.</summary>
    public Location Location { get; init; }

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

    /// <summary>
    /// That <paramref name="item"/> should not have arrived where <paramref name="data"/> says: shown where it is handed over, with its way there
    /// and all that hosts and code fixes read from a finding.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="data">What arrived where.</param>
    /// <param name="item">Which of it the rule objects to.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    /// <example>
    /// <code>
    /// foreach (var item in data.Data)
    ///     context.Report(Finding.Of(this, data, item, item.Text, data.Sink.Recipient));
    /// </code>
    /// </example>
    public static Finding Of(PrivacyRule rule, PersonalDataReached data, ExposedData item, params object[] arguments)
    {
        if (data is null)
            throw new ArgumentNullException(nameof(data));
        if (item is null)
            throw new ArgumentNullException(nameof(item));
        return new Finding(rule, item.Location, arguments)
        {
            Path = item.Path,
            Data = ImmutableArray.Create(item.Classification),
            Container = data.Method,
            Identity = item.Text + ">" + data.Sink.Recipient,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.IdExpression, item.IdExpression)
                .Add(FindingProperties.Purpose, data.Purpose?.Purpose.Path)
                .Add(FindingProperties.Recipient, data.Sink.Recipient),
        };
    }

    /// <summary>
    /// That <paramref name="message"/> should not have gone to <paramref name="recipient"/>: shown where it is sent, with the way of the address there
    /// and all that hosts read from a finding.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="message">What was sent.</param>
    /// <param name="recipient">To whom.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    public static Finding Of(PrivacyRule rule, MessageSent message, MessageRecipient recipient, params object[] arguments)
    {
        if (message is null)
            throw new ArgumentNullException(nameof(message));
        if (recipient is null)
            throw new ArgumentNullException(nameof(recipient));
        return new Finding(rule, message.Site.GetLocation(), arguments)
        {
            Path = recipient.Path,
            Container = message.Method,
            Identity = recipient.Text + ">" + message.Sink.Recipient,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.Person, recipient.Expression)
                .Add(FindingProperties.Purpose, message.Purpose?.Purpose.Path)
                .Add(FindingProperties.CallersOf, recipient.CallersOf)
                .Add(FindingProperties.Recipient, message.Sink.Recipient),
        };
    }

    /// <summary>The finding with its places where <paramref name="now"/> says they are now.</summary>
    internal Finding At(Func<Location, Location> now) => this with
    {
        Location = now(Location),
        Path = Path.Select(step => step with { Location = now(step.Location) }).ToImmutableArray(),
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
            ? Location.Create(PageCode.PlaceOf(location).Path, location.SourceSpan, PageCode.PlaceOf(location).Span)
            : location;
}
