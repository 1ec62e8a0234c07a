using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>The user changed settings.</summary>
internal sealed class DidChangeConfigurationHandler(LanguageSession session) : IDidChangeConfigurationHandler
{
    public Task HandleAsync(DidChangeConfigurationParams notification, CancellationToken cancellationToken)
    {
        session.Choices.Changed(notification.Settings);
        return Task.CompletedTask;
    }
}
