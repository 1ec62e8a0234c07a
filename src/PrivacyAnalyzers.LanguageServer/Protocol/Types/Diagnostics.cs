namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, Diagnostic[] Diagnostics);

internal sealed record Diagnostic(
    Range Range,
    string Message,
    DiagnosticSeverity? Severity = null,
    string? Code = null,
    CodeDescription? CodeDescription = null,
    string? Source = null,
    DiagnosticRelatedInformation[]? RelatedInformation = null,
    FindingData? Data = null);

internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

internal sealed record CodeDescription(string Href);

internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>What this server puts into a diagnostic's <c>data</c>: what a view of findings groups and counts by.</summary>
/// <param name="Categories">The data categories exposed, the gravest first.</param>
/// <param name="Fingerprint">An id that does not move with lines.</param>
/// <param name="Tier">The highest tier among them.</param>
/// <param name="Confidence">How sure the finding is.</param>
/// <param name="Incident">The class of incident it would become.</param>
internal sealed record FindingData(
    string[] Categories,
    string? Fingerprint = null,
    int? Tier = null,
    string? Confidence = null,
    IncidentData? Incident = null);

/// <summary>An incident class in PrivacyMark's words.</summary>
internal sealed record IncidentData(string? Event = null, string? Kind = null, string? Cause = null);
