using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>What the editor said about itself when it connected, as far as it changes what the server does.</summary>
/// <param name="Culture">The language of every text the server shows.</param>
/// <param name="Folders">The folders the editor has open.</param>
/// <param name="ShowsProgress">Whether it displays progress.</param>
/// <param name="WatchesFiles">Whether it can be asked to watch files.</param>
/// <param name="VersionedEdits">Whether its edits can name the document version they are made for.</param>
/// <param name="ResolvesEdits">Whether it asks for the edits of a code action when one is chosen, not before.</param>
internal sealed record ClientSettings(
    CultureInfo Culture,
    ImmutableArray<string> Folders,
    bool ShowsProgress,
    bool WatchesFiles,
    bool VersionedEdits,
    bool ResolvesEdits)
{
    /// <summary>Whether the editor asks for diagnostics; they are published otherwise.</summary>
    public bool PullsDiagnostics { get; init; }

    /// <summary>Whether it can be asked for its settings.</summary>
    public bool TellsSettings { get; init; }

    /// <summary>Whether it shows how the loading is doing.</summary>
    public bool ShowsStatus { get; init; }

    /// <summary>The requests by which it can be made to ask again.</summary>
    public ImmutableArray<string> Refreshes { get; init; } = [];

    /// <summary>Before the editor has said anything.</summary>
    public static ClientSettings Unknown { get; } = new(CultureInfo.GetCultureInfo("en"), [], false, false, false, false);

    /// <summary>What <paramref name="request"/> says.</summary>
    public static ClientSettings From(Lsp.InitializeParams request)
    {
        var workspace = request.Capabilities?.Workspace;
        var action = request.Capabilities?.TextDocument?.CodeAction;
        var folders = request.WorkspaceFolders?.Select(folder => folder.Uri) ?? (request.RootUri is { } root ? [root] : []);
        return new(
            CultureOf(request.Locale),
            [.. folders.Select(DocumentUri.ToPath)],
            request.Capabilities?.Window?.WorkDoneProgress is true,
            workspace?.DidChangeWatchedFiles?.DynamicRegistration is true,
            workspace?.WorkspaceEdit?.DocumentChanges is true,
            action is { DataSupport: true, ResolveSupport.Properties: { } properties } && properties.Contains("edit"))
        {
            PullsDiagnostics = request.InitializationOptions?.Diagnostics == "pull",
            ShowsStatus = request.InitializationOptions?.Status is true,
            TellsSettings = workspace?.Configuration is true,
            Refreshes =
            [
                .. new[]
                {
                    (Lsp.RefreshMethod.CodeLens, workspace?.CodeLens), (Lsp.RefreshMethod.InlayHint, workspace?.InlayHint), (Lsp.RefreshMethod.Diagnostics, workspace?.Diagnostics),
                }.Where(pair => pair.Item2?.RefreshSupport is true).Select(pair => pair.Item1),
            ],
        };
    }

    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(string.IsNullOrEmpty(locale) ? "en" : locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en");
        }
    }
}
