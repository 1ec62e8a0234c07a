using System.Text.Json;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>What the user chose in the editor's settings, under <c>privacyAnalyzers</c>.</summary>
/// <param name="WorkspaceDiagnostics">Whether findings of files that are not open are shown.</param>
/// <param name="CodeLens">Whether lenses are shown over methods and types.</param>
/// <param name="InlayHints">Whether the category of inferred values is shown in the code.</param>
internal sealed record ServerSettings(bool WorkspaceDiagnostics, bool CodeLens, bool InlayHints)
{
    /// <summary>The section's name.</summary>
    public const string Section = "privacyAnalyzers";

    /// <summary>As long as the user chose nothing.</summary>
    public static ServerSettings Default { get; } = new(WorkspaceDiagnostics: true, CodeLens: true, InlayHints: false);

    /// <summary>These settings with what <paramref name="section"/> says; what it does not say is as by default.</summary>
    /// <exception cref="JsonException">It has another shape.</exception>
    public static ServerSettings From(JsonElement? section)
    {
        if (section is not { ValueKind: JsonValueKind.Object } given)
            return Default;
        var told = given.Deserialize(Lsp.LspJson.TypeOf<Lsp.SettingsSection>())!;
        return new(
            told.WorkspaceDiagnostics ?? Default.WorkspaceDiagnostics,
            told.CodeLens?.Enabled ?? Default.CodeLens,
            told.InlayHints?.Enabled ?? Default.InlayHints);
    }
}
