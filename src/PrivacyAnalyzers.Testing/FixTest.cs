using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Testing.Comparing;
using PrivacyAnalyzers.Testing.Fixing;
using PrivacyAnalyzers.Testing.Markup;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Checks a code fix: first that the findings are the marked ones, then that repairing them one by one, and with Fix All, leads to
/// exactly the code given, that this compiles, that each repair took a finding away, and that no finding is left or new but those
/// marked in the repaired code.
/// </summary>
public class FixTest(DiagnosticAnalyzer analyzer, CodeFixProvider provider) : RuleTest(analyzer)
{
    private const string FixedTitle = "The repaired code has other findings than the expected ones.";

    /// <summary>The code fix under test.</summary>
    public CodeFixProvider Provider { get; } = provider;

    /// <summary>What <see cref="RuleTest.Source"/> becomes, with marks where findings remain.</summary>
    public string Fixed
    {
        get => FixedFiles["Test.cs"];
        set => FixedFiles["Test.cs"] = value;
    }

    /// <summary>What source and additional files become, by name; those not named here must stay as they are.</summary>
    public IDictionary<string, string> FixedFiles { get; } = new Dictionary<string, string>();

    /// <summary>Chooses among the offered actions those with this key; all when null.</summary>
    public string? EquivalenceKey { get; set; }

    /// <summary>Chooses among the actions left by <see cref="EquivalenceKey"/>; the first when not set.</summary>
    public int ActionIndex { get; set; }

    /// <summary>Whether Fix All, where the fix has one, must lead to the same code; it must unless set to false.</summary>
    public bool CheckFixAll { get; set; } = true;

    /// <inheritdoc />
    public override async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        await base.VerifyAsync(cancellationToken).ConfigureAwait(false);
        var start = CreateSolution(ReadMarks());
        var run = new FixRun(this, cancellationToken);
        await CompareAsync("Repaired one by one", await run.OneByOneAsync(start).ConfigureAwait(false), run).ConfigureAwait(false);

        if (CheckFixAll && Provider.GetFixAllProvider() is { } fixAll)
            await CompareAsync("Repaired with Fix All", await run.AllInDocumentAsync(start, fixAll).ConfigureAwait(false), run).ConfigureAwait(false);
    }

    /// <summary>Checks that the findings are the marked ones and that the fix is offered for none of them.</summary>
    /// <exception cref="VerificationException">The findings differ, or the fix is offered.</exception>
    public async Task VerifyNotOfferedAsync(CancellationToken cancellationToken = default)
    {
        await base.VerifyAsync(cancellationToken).ConfigureAwait(false);
        var solution = CreateSolution(ReadMarks());
        var run = new FixRun(this, cancellationToken);
        if (await run.NextAsync(solution, await run.AnalyseAsync(solution).ConfigureAwait(false)).ConfigureAwait(false) is var (diagnostic, action))
            throw new VerificationException($"'{action.Title}' is offered for {diagnostic.Id} at {diagnostic.Location.GetLineSpan()} and should not be.");
    }

    private async Task CompareAsync(string how, Solution actual, FixRun run)
    {
        var files = ExpectedFiles();
        foreach (var file in files)
        {
            var text = await TextAsync(actual, file.Path).ConfigureAwait(false);
            if (text != file.Text)
                throw new VerificationException($"{how}, {file.Path} is not as expected (- expected, + actual):\n\n{LineDifference.Write(file.Text, text)}");
        }

        var result = await run.AnalyseAsync(actual).ConfigureAwait(false);
        new Comparison(result, files, [], AllowCompileErrors).ThrowIfDifferent($"{FixedTitle} ({how})");
    }

    private ImmutableArray<MarkedFile> ExpectedFiles()
    {
        var names = Sources.Keys.Concat(AdditionalFiles.Keys).ToImmutableArray();
        if (FixedFiles.Keys.Except(names).FirstOrDefault() is { } unknown)
            throw new VerificationException($"'{unknown}' is expected after the repair but is no file of the test.");
        return [.. names.Select(name => CommentMarkup.Read(TestSolution.PathOf(name), FixedFiles.TryGetValue(name, out var text) ? text : Original(name)))];
    }

    private string Original(string name) => Sources.TryGetValue(name, out var source) ? source : AdditionalFiles[name];

    private static async Task<string> TextAsync(Solution solution, string path)
    {
        var document = FixApplication.Documents(solution).Single(candidate => candidate.FilePath == path);
        return (await document.GetTextAsync().ConfigureAwait(false)).ToString();
    }
}
