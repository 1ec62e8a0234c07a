namespace PrivacyAnalyzers.LanguageServer.Protocol;

// Names and members are the protocol's own (version 3.17); what it says about them is not repeated here.

internal sealed record NoParams;

internal sealed record NoResult;

internal sealed record Position(int Line, int Character);

internal sealed record Range(Position Start, Position End);

internal sealed record Location(string Uri, Range Range);

internal sealed record TextDocumentIdentifier(string Uri);

internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

internal sealed record OptionalVersionedTextDocumentIdentifier(string Uri, int? Version);

internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

internal sealed record TextEdit(Range Range, string NewText);
