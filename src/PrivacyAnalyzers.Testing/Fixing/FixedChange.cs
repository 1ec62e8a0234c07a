using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing.Comparing;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>What an action did to the code and to the findings in it.</summary>
internal sealed class FixedChange
{
    private readonly AnalysisRun before;
    private readonly AnalysisRun after;
    private readonly List<string> lostComments = [];
    private readonly StringBuilder difference = new();

    private FixedChange(AnalysisRun before, AnalysisRun after)
    {
        this.before = before;
        this.after = after;
    }

    /// <summary>The changed files, line by line.</summary>
    public string Difference => difference.ToString();

    public static async Task<FixedChange> CreateAsync(Solution from, Solution to, AnalysisRun before, AnalysisRun after, CancellationToken cancellationToken)
    {
        var change = new FixedChange(before, after);
        foreach (var document in FixApplication.Documents(to))
        {
            var original = (TextDocument?)from.GetDocument(document.Id) ?? from.GetAdditionalDocument(document.Id)!;
            var (old, now) = (await original.GetTextAsync(cancellationToken).ConfigureAwait(false), await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            if (old.ContentEquals(now))
                continue;
            change.difference.Append($"{document.FilePath}\n{LineDifference.Write(old.ToString(), now.ToString())}\n");
            if (document is Document)
                change.lostComments.AddRange(Comments(old.ToString()).Except(Comments(now.ToString())));
        }

        return change;
    }

    /// <summary>The first thing that a repair of <paramref name="finding"/> must not do; null when all is well.</summary>
    public string? WhatIsWrong(Diagnostic finding)
    {
        if (after.CompileErrors.Length > before.CompileErrors.Length)
            return $"brings the error {New(before.CompileErrors, after.CompileErrors)}";
        // Of several findings at one place an analyzer may show the first only, so another one may come to light when that is gone;
        // and of several that are alike the others may take over its fingerprint.
        if (Count(after, finding.Id) >= Count(before, finding.Id) && Same(after, finding) >= Same(before, finding))
            return $"leaves the finding: {finding.GetMessage(CultureInfo.InvariantCulture)}";
        if (after.Findings.Select(finding => finding.Id).FirstOrDefault(other => Count(after, other) > Count(before, other)) is { } other)
            return $"brings the finding {other}: {after.Findings.First(finding => finding.Id == other).Message}";
        return lostComments is [var lost, ..] ? $"loses the comment {lost}" : null;
    }

    private static int Same(AnalysisRun run, Diagnostic finding) =>
        run.Findings.Count(other => other.Id == finding.Id && IdentityOf(other.Diagnostic) == IdentityOf(finding));

    // Fingerprints do not move with lines; the findings of analyzers without them are told apart by what they say.
    private static string? IdentityOf(Diagnostic finding) =>
        finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint) ?? finding.GetMessage(CultureInfo.InvariantCulture);

    private static int Count(AnalysisRun run, string id) => run.Findings.Count(finding => finding.Id == id);

    private static string New(IEnumerable<FoundDiagnostic> before, IEnumerable<FoundDiagnostic> after)
    {
        var known = before.Select(error => (error.Id, error.Message)).ToHashSet();
        var error = after.FirstOrDefault(candidate => !known.Contains((candidate.Id, candidate.Message))) ?? after.First();
        return $"{error.Id}: {error.Message} (line {error.Lines.Start.Line + 1})";
    }

    private static IEnumerable<string> Comments(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => trivia.ToString());
}
