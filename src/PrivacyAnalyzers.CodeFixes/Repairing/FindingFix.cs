using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// A way to repair findings inside the file they stand in. It relies on what a finding says about itself and never analyses again;
/// where the finding does not say enough, or the repair would not compile, nothing is offered.
/// </summary>
public abstract class FindingFix : CodeFixProvider
{
    /// <summary>None for a repair that is a person's decision each time.</summary>
    public sealed override FixAllProvider? GetFixAllProvider() => IsDecision ? null : FixAllProvider.Create(
        async (context, document, diagnostics) =>
            await RepairAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var finding = await FindingContext.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var repair in finding is null ? [] : Plan(finding))
            {
                var key = KeyOf(repair);
                context.RegisterCodeFix(
                    CodeAction.Create(repair.Title, token => RepairAsync(context.Document, [diagnostic], key, token), key), diagnostic);
            }
        }
    }

    /// <summary>Whether the repair states something that only people know, such as what somebody was told, instead of changing what code does.</summary>
    private protected virtual bool IsDecision => false;

    /// <summary>Where several kinds of repair are offered for a finding, the lower ones come first.</summary>
    private protected virtual int Rank => 0;

    /// <summary>The same for any kind: what changes code before what states something, in their own order.</summary>
    internal static int RankOf(CodeFixProvider fix) => (fix.GetFixAllProvider() is null ? 100 : 0) + (fix is FindingFix own ? own.Rank : fix is DeclarePurpose ? 1 : 0);

    /// <summary>The ways to repair <paramref name="finding"/>; none when it cannot be repaired this way.</summary>
    private protected abstract IEnumerable<Repair> Plan(FindingContext finding);

    private string KeyOf(Repair repair) => repair.Variant is { } variant ? GetType().Name + ":" + variant : GetType().Name;

    private async Task<Document> RepairAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return document;

        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        var touched = new List<TextSpan>();
        var usings = new SortedSet<string>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // A repair inside what another one changes was planned on code that is no longer there; the next Fix All brings it.
            var finding = await FindingContext.CreateAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            var repair = finding is null ? null : Plan(finding).FirstOrDefault(candidate => KeyOf(candidate) == key);
            if (repair is null || touched.Any(span => span.OverlapsWith(repair.Target.Span)))
                continue;
            touched.Add(repair.Target.Span);
            repair.Edit(editor);
            if (repair.Using is { } required)
                usings.Add(required);
        }

        return Layout.Settle(document, usings.Aggregate(editor.GetChangedRoot(), UsingDirectives.Add));
    }
}
