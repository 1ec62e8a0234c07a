using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Nothing needs to be saved, so there is nothing to do but to agree.</summary>
internal sealed class ShutdownHandler : IShutdownHandler
{
    public Task<NoResult?> HandleAsync(NoParams request, CancellationToken cancellationToken) => Task.FromResult<NoResult?>(null);
}
