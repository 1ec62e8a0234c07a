using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>The editor is ready: starts loading in the background.</summary>
internal sealed class InitializedHandler(LanguageSession session) : IInitializedHandler
{
    public Task HandleAsync(InitializedParams notification, CancellationToken cancellationToken)
    {
        session.Start();
        return Task.CompletedTask;
    }
}
