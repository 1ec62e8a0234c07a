using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Puts findings into the protocol's words, in the editor's language.</summary>
internal static class FindingTranslator
{
    private const string Source = "privacy";

    /// <summary>The finding as the editor shows it, with the steps of the data's path as related places.</summary>
    public static Lsp.Diagnostic Translate(Diagnostic finding, CultureInfo culture) => new(
        Positions.ToRange(finding.Location.GetLineSpan().Span),
        finding.GetMessage(culture),
        SeverityOf(finding.Severity),
        finding.Id,
        finding.Descriptor.HelpLinkUri is { Length: > 0 } page ? new(page) : null,
        Source,
        RelatedTo(finding, culture),
        DataOf(finding.Properties));

    private static Lsp.DiagnosticSeverity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Lsp.DiagnosticSeverity.Error,
        DiagnosticSeverity.Warning => Lsp.DiagnosticSeverity.Warning,
        DiagnosticSeverity.Info => Lsp.DiagnosticSeverity.Information,
        _ => Lsp.DiagnosticSeverity.Hint,
    };

    private static Lsp.DiagnosticRelatedInformation[]? RelatedTo(Diagnostic finding, CultureInfo culture)
    {
        var steps = FlowPath.Read(finding)
            .Where(step => step.Location.GetLineSpan().IsValid)
            .Select(step => new Lsp.DiagnosticRelatedInformation(LocationOf(step.Location), step.Describe(culture)))
            .ToArray();
        return steps.Length == 0 ? null : steps;
    }

    private static Lsp.Location LocationOf(Location location)
    {
        var lines = location.GetLineSpan();
        return new(DocumentUri.FromPath(lines.Path), Positions.ToRange(lines.Span));
    }

    private static Lsp.FindingData DataOf(ImmutableDictionary<string, string?> properties)
    {
        string? Get(string key) => properties.GetValueOrDefault(key);
        var incident = new Lsp.IncidentData(
            Get(FindingProperties.IncidentEvent), Get(FindingProperties.IncidentKind), Get(FindingProperties.IncidentCause));
        return new(
            Get(FindingProperties.Categories)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [],
            Get(FindingProperties.Fingerprint),
            int.TryParse(Get(FindingProperties.Tier), NumberStyles.None, CultureInfo.InvariantCulture, out var tier) ? tier : null,
            Get(FindingProperties.Confidence),
            incident is { Event: null, Kind: null, Cause: null } ? null : incident);
    }
}
