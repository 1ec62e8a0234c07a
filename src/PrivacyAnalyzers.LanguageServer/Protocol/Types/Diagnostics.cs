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

/// <summary>What this server puts into a diagnostic's <c>data</c>: what views of findings group by, count and step through.</summary>
/// <param name="Title">The rule's title.</param>
/// <param name="Categories">The data categories exposed, the gravest first.</param>
/// <param name="Titles">The same for people.</param>
/// <param name="Fingerprint">An id that does not move with lines.</param>
/// <param name="Tier">The highest tier among them.</param>
/// <param name="Confidence">How sure the finding is.</param>
/// <param name="Incident">The class of incident it would become.</param>
/// <param name="Recipient">Whom the data reached.</param>
/// <param name="Purpose">Why the code runs.</param>
/// <param name="CollectedFor">What the data was collected for.</param>
/// <param name="Path">The way of the data, from source to sink.</param>
internal sealed record FindingData(
    string Title,
    string[] Categories,
    string[]? Titles = null,
    string? Fingerprint = null,
    int? Tier = null,
    string? Confidence = null,
    IncidentData? Incident = null,
    string? Recipient = null,
    string? Purpose = null,
    string[]? CollectedFor = null,
    PathStep[]? Path = null);

/// <summary>An incident class in PrivacyMark's words.</summary>
internal sealed record IncidentData(string? Event = null, string? Kind = null, string? Cause = null, string? Case = null);

/// <summary>A step of the data's way.</summary>
/// <param name="Kind">What happens: <c>source</c>, <c>store</c>, <c>call</c>, <c>return</c>, <c>sink</c> or <c>check</c>.</param>
/// <param name="Text">The same as a sentence.</param>
/// <param name="Location">Where.</param>
internal sealed record PathStep(string Kind, string Text, Location Location);

internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>The diagnostics of a document; <see cref="Items"/> is absent when they are those of the result the editor has.</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, Diagnostic[]? Items = null);

internal static class DiagnosticReportKind
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";
}

internal sealed record WorkspaceDiagnosticParams(PreviousResultId[] PreviousResultIds);

internal sealed record PreviousResultId(string Uri, string Value);

internal sealed record WorkspaceDiagnosticReport(WorkspaceDocumentDiagnosticReport[] Items);

internal sealed record WorkspaceDocumentDiagnosticReport(string Kind, string Uri, int? Version, string ResultId, Diagnostic[]? Items = null);
