using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Keeps the user's settings. A section that cannot be read changes nothing and is told.</summary>
internal sealed class SettingsReader(Lsp.ILanguageClient client, Func<ClientSettings> editor, Action<ServerSettings> changed, Action<Exception, string> onFailure)
{
    /// <summary>The settings now.</summary>
    public ServerSettings Current { get; private set; } = ServerSettings.Default;

    /// <summary>The editor told its settings of our section along with something else.</summary>
    public void Take(JsonElement? section)
    {
        try
        {
            var next = ServerSettings.From(section);
            if (next == Current)
                return;
            Current = next;
            changed(next);
        }
        catch (JsonException exception)
        {
            onFailure(exception, ServerSettings.Section);
        }
    }

    /// <summary>The editor told its settings of all sections, or only that they changed.</summary>
    public void Changed(JsonElement? all)
    {
        if (editor().TellsSettings)
            _ = AskAsync(CancellationToken.None);
        else if (all is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(ServerSettings.Section, out var section))
            Take(section);
    }

    /// <summary>Asks the editor for its settings, where it can be asked.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        if (!editor().TellsSettings)
            return;
        try
        {
            Take(await client.ConfigurationAsync(ServerSettings.Section, cancellationToken).ConfigureAwait(false));
        }
        catch (RpcException exception)
        {
            onFailure(exception, "workspace/configuration");
        }
        catch (OperationCanceledException)
        {
            // The session ends.
        }
    }
}
