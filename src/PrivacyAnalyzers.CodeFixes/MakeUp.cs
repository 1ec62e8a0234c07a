using System.Text;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Writes what cannot be anybody's in the place of what looks like a real person's: an address at <c>example.com</c>, a number of zeros.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeUp)), Shared]
public sealed class MakeUp : FindingFix
{
    // What payment services publish to try things out with, and digits in a row whose last one is wrong for a My Number.
    private const string TestCard = "4242424242424242";
    private const string RowOfDigits = "123456789012";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV5005"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().FirstOrDefault() is not { } literal
            || !literal.IsKind(SyntaxKind.StringLiteralExpression)
            || MadeUp(literal.Token.ValueText, finding.Property(FindingProperties.Categories)?.Split(',') ?? []) is not { } text)
        {
            return [];
        }

        var written = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(literal);
        return [new Repair(Strings.Format(nameof(MakeUp), text), literal, editor => editor.ReplaceNode(literal, written))];
    }

    private static string? MadeUp(string text, string[] categories)
    {
        if (text.Contains('@'))
            return $"someone{text.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 9000) + 1000}@example.com";
        if (categories.Contains(DataCategories.Card.Id))
            return Filled(text, TestCard);
        return categories.Contains(DataCategories.MyNumber.Id) ? Filled(text, RowOfDigits) : Filled(text, new string('0', text.Length));
    }

    /// <summary>The text with other digits in the places of its own, so that it still looks as such a number is written.</summary>
    private static string? Filled(string text, string digits)
    {
        var (filled, next) = (new StringBuilder(), 0);
        foreach (var letter in text)
        {
            if (!char.IsDigit(letter))
                filled.Append(letter);
            else if (next < digits.Length)
                filled.Append(digits[next++]);
            else
                return null;
        }

        return filled.ToString();
    }
}
