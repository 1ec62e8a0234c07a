using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>The commit since which findings count.</summary>
internal sealed record Since(GitRepository Repository, string Commit)
{
    /// <summary>
    /// Finds it before anything is opened: a mistake is not worth minutes of waiting. What the named branch has gained since this one left it is
    /// no change of this one.
    /// </summary>
    /// <exception cref="GitException">There is no repository or no such revision.</exception>
    public static async Task<Since> FindAsync(CodeScope scope, CancellationToken cancellationToken)
    {
        var repository = await GitRepository.FindAsync(scope.Path, cancellationToken).ConfigureAwait(false);
        var named = await repository.ResolveAsync(scope.Since!, cancellationToken).ConfigureAwait(false);
        var head = await repository.ResolveAsync("HEAD", cancellationToken).ConfigureAwait(false);
        return new(repository, await repository.MergeBaseAsync(named, head, cancellationToken).ConfigureAwait(false));
    }
}
