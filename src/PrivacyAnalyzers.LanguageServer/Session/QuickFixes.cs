using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>A way to repair a finding.</summary>
/// <param name="Finding">What it repairs.</param>
/// <param name="Action">The repair.</param>
/// <param name="Key">Names it among the repairs of the finding, the same way each time.</param>
internal sealed record QuickFix(Diagnostic Finding, CodeAction Action, string Key);

/// <summary>Asks the code fixes for the ways to repair a finding.</summary>
internal sealed class QuickFixes(ImmutableArray<CodeFixProvider> providers, Action<Exception, string> onFailure)
{
    /// <summary>The code fixes that <paramref name="assembly"/> exports.</summary>
    public static ImmutableArray<CodeFixProvider> ExportedBy(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The ways to repair <paramref name="finding"/>, the preferred one first. Their titles come in the current UI language.</summary>
    public async Task<IReadOnlyList<QuickFix>> ForAsync(Document document, Diagnostic finding, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            try
            {
                var context = new CodeFixContext(document, finding, (action, _) => actions.Add(action), cancellationToken);
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                onFailure(exception, provider.GetType().Name);
            }
        }

        return [.. actions.SelectMany(Flatten).Select(action => new QuickFix(finding, action, action.EquivalenceKey + "|" + action.Title))];
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
