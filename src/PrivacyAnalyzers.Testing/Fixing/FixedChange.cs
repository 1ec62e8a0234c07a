using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    /// <summary>The first thing that a repair of <paramref name="id"/> must not do; null when all is well.</summary>
    public string? WhatIsWrong(string id)
    {
        if (after.CompileErrors.Length > before.CompileErrors.Length)
            return $"brings the error {New(before.CompileErrors, after.CompileErrors)}";
        if (Count(after, id) >= Count(before, id))
            return $"leaves the finding: {after.Findings.First(finding => finding.Id == id).Message}";
        if (after.Findings.Select(finding => finding.Id).FirstOrDefault(other => Count(after, other) > Count(before, other)) is { } other)
            return $"brings the finding {other}: {after.Findings.First(finding => finding.Id == other).Message}";
        return lostComments is [var lost, ..] ? $"loses the comment {lost}" : null;
    }

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
