using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Markup;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing.Comparing;

/// <summary>One thing that is not as expected, and where; <paramref name="Lines"/> is null where only a line or nothing is known.</summary>
internal sealed record Difference(string Path, int Line, LinePositionSpan? Lines, string Text)
{
    public static Difference Of(FoundDiagnostic finding, string what) =>
        new(finding.Path, finding.Lines.Start.Line, finding.Lines, $"{what} {finding.Id}: {finding.Message}");

    public static Difference Missing(string what) => new("", 0, null, "missing " + what);

    public static Difference Missing(MarkedFile file, int line, string what) => At(file, line, "missing " + what);

    public static Difference Missing(MarkedFile file, TextSpan span, string what)
    {
        var lines = SourceText.From(file.Text).Lines.GetLinePositionSpan(span);
        return new Difference(file.Path, lines.Start.Line, lines, "missing " + what);
    }

    public static Difference At(MarkedFile file, int line, string text) => new(file.Path, line, null, text);
}
