using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record HoverParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record Hover(MarkupContent Contents, Range? Range = null);

internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string text) => new("markdown", text);
}

internal sealed record DefinitionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

internal sealed record CompletionItem(
    string Label,
    CompletionItemKind? Kind = null,
    string? Detail = null,
    MarkupContent? Documentation = null,
    string? FilterText = null,
    TextEdit? TextEdit = null);

internal enum CompletionItemKind
{
    Method = 2,
    Field = 5,
    Class = 7,
    Module = 9,
    Property = 10,
    Value = 12,
    EnumMember = 20,
    Reference = 18,
}

internal sealed record PrepareRenameParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record PrepareRenameResult(Range Range, string Placeholder);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

internal sealed record CodeLensParams(TextDocumentIdentifier TextDocument);

internal sealed record CodeLens(Range Range, Command Command);

/// <summary>A command that the editor runs; one with an empty name only shows its title.</summary>
internal sealed record Command(
    string Title,
    [property: JsonPropertyName("command")] string Name,
    CommandArguments? Arguments = null);

internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, Range Range);

internal sealed record InlayHint(Position Position, string Label, InlayHintKind Kind, MarkupContent? Tooltip = null, bool PaddingLeft = true);

internal enum InlayHintKind
{
    Type = 1,
    Parameter = 2,
}
