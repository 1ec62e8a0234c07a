using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Adds a purpose that an annotation names to those that <c>privacy.yml</c> declares. What it requires is for people to add there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarePurpose)), Shared]
public sealed class DeclarePurpose : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV9002"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new AllPurposes();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (NameIn(diagnostic) is not { } purpose || PolicyFile.Of(context.Document.Project) is not { } policy
                || PurposeEntry.Add(await policy.GetTextAsync(context.CancellationToken).ConfigureAwait(false), purpose) is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(Strings.Format(nameof(DeclarePurpose), purpose), token => AddAsync(context.Document.Project, [purpose], token), nameof(DeclarePurpose)), diagnostic);
        }
    }

    private static string? NameIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.UnknownPurpose, out var purpose) && !string.IsNullOrEmpty(purpose) ? purpose : null;

    private static Task<Solution> AddAsync(Project project, IEnumerable<string> purposes, CancellationToken cancellationToken) =>
        PolicyFile.ChangeAsync(project, text => purposes.Aggregate(text, PurposeEntry.Declare), cancellationToken);

    /// <summary>Declares each purpose once, however many annotations name it.</summary>
    private sealed class AllPurposes : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            var found = new List<(Project Project, ImmutableArray<string> Purposes)>();
            foreach (var project in projects)
            {
                var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                var inOrder = diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start);
                found.Add((project, [.. inOrder.Select(NameIn).OfType<string>().Distinct()]));
            }

            return CodeAction.Create(Strings.Format("DeclarePurpose_All"), token => AddAllAsync(context.Solution, found, token), nameof(DeclarePurpose));
        }

        private static async Task<Solution> AddAllAsync(Solution solution, List<(Project Project, ImmutableArray<string> Purposes)> found, CancellationToken cancellationToken)
        {
            foreach (var (project, purposes) in found)
                solution = await AddAsync(solution.GetProject(project.Id)!, purposes, cancellationToken).ConfigureAwait(false);
            return solution;
        }
    }
}
