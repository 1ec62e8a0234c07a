using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Puts findings into the protocol's words, in the editor's language.</summary>
internal static class FindingTranslator
{
    private const string Source = "privacy";

    /// <summary>The finding as the editor shows it, with the steps of the data's path as related places.</summary>
    public static Lsp.Diagnostic Translate(Diagnostic finding, CultureInfo culture) => new(
        Positions.ToRange(PageCode.PlaceOf(finding.Location).Span),
        finding.GetMessage(culture),
        SeverityOf(finding.Severity),
        finding.Id,
        finding.Descriptor.HelpLinkUri is { Length: > 0 } page ? new(page) : null,
        Source,
        RelatedTo(finding, culture),
        DataOf(finding, culture));

    private static Lsp.DiagnosticSeverity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Lsp.DiagnosticSeverity.Error,
        DiagnosticSeverity.Warning => Lsp.DiagnosticSeverity.Warning,
        DiagnosticSeverity.Info => Lsp.DiagnosticSeverity.Information,
        _ => Lsp.DiagnosticSeverity.Hint,
    };

    private static Lsp.DiagnosticRelatedInformation[]? RelatedTo(Diagnostic finding, CultureInfo culture)
    {
        var steps = StepsOf(finding)
            .Select(step => new Lsp.DiagnosticRelatedInformation(LocationOf(step.Location), step.Describe(culture)))
            .ToArray();
        return steps.Length == 0 ? null : steps;
    }

    private static IEnumerable<FlowStep> StepsOf(Diagnostic finding) => FlowPath.Read(finding).Where(step => step.Location.GetLineSpan().IsValid);

    /// <summary>The place in the editor's words.</summary>
    public static Lsp.Location LocationOf(Location location)
    {
        var lines = PageCode.PlaceOf(location);
        return new(DocumentUri.FromPath(lines.Path), Positions.ToRange(lines.Span));
    }

    private static string? CaseOf(string rule) => PrivacyRules.All.FirstOrDefault(one => one.Descriptor.Id == rule)?.Incident.Case is { Length: > 0 } told ? told : null;

    private static Lsp.FindingData DataOf(Diagnostic finding, CultureInfo culture)
    {
        var incident = new Lsp.IncidentData(Get(FindingProperties.IncidentEvent), Get(FindingProperties.IncidentKind), Get(FindingProperties.IncidentCause), CaseOf(finding.Id));
        var path = StepsOf(finding).Select(step => new Lsp.PathStep(JsonNamingPolicy.CamelCase.ConvertName(step.Kind.ToString()), step.Describe(culture), LocationOf(step.Location))).ToArray();
        var categories = Names(FindingProperties.Categories) ?? [];
        return new(
            finding.Descriptor.Title.ToString(culture),
            categories,
            categories.Length == 0 ? null : [.. categories.Select(category => DataCategories.Title(DataCategories.GetOrCreate(category), culture))],
            Get(FindingProperties.Fingerprint),
            int.TryParse(Get(FindingProperties.Tier), NumberStyles.None, CultureInfo.InvariantCulture, out var tier) ? tier : null,
            Get(FindingProperties.Confidence),
            incident is { Event: null, Kind: null, Cause: null, Case: null } ? null : incident,
            Get(FindingProperties.Recipient),
            Get(FindingProperties.Purpose),
            Names(FindingProperties.CollectedFor),
            path.Length == 0 ? null : path);

        string? Get(string key) => finding.Properties.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;

        string[]? Names(string key) => Get(key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
