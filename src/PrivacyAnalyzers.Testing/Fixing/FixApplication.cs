using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>Asks a provider for its actions, as an editor does, and applies one.</summary>
internal static class FixApplication
{
    /// <summary>The actions that <paramref name="provider"/> offers for <paramref name="diagnostic"/>, in order.</summary>
    public static async Task<ImmutableArray<CodeAction>> OfferedAsync(
        Solution solution, CodeFixProvider provider, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id) || DocumentOf(solution, diagnostic) is not { } document)
            return [];

        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), cancellationToken);
        await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        return [.. actions];
    }

    /// <summary>The solution after <paramref name="action"/>.</summary>
    /// <exception cref="VerificationException">The action changes nothing, or does something else than change the solution.</exception>
    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        if (operations is not [ApplyChangesOperation { ChangedSolution: var changed }])
            throw new VerificationException($"The action '{action.Title}' must change the solution and do nothing else.");
        return await ChangesTextAsync(solution, changed, cancellationToken).ConfigureAwait(false)
            ? changed
            : throw new VerificationException($"The action '{action.Title}' was offered and changes nothing.");
    }

    /// <summary>The source or additional file in which <paramref name="diagnostic"/> stands.</summary>
    public static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        return Documents(solution).FirstOrDefault(document => document.FilePath == path);
    }

    /// <summary>All source and additional files.</summary>
    public static IEnumerable<TextDocument> Documents(Solution solution) =>
        solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments));

    private static async Task<bool> ChangesTextAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        foreach (var document in Documents(after))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var original = before.GetDocument(document.Id) ?? before.GetAdditionalDocument(document.Id);
            if (original is null || !text.ContentEquals(await original.GetTextAsync(cancellationToken).ConfigureAwait(false)))
                return true;
        }

        return false;
    }
}
