using Microsoft.CodeAnalysis.Editing;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Empties what a loop fills before each turn fills it again: <c>message.To.Clear();</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClearFirst)), Shared]
public sealed class ClearFirst : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3008"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Property(FindingProperties.Holder) is not { } holder
            || finding.Node.AncestorsAndSelf().OfType<ExpressionStatementSyntax>().FirstOrDefault() is not { } statement)
        {
            return [];
        }

        return [new Repair(Strings.Format(nameof(ClearFirst), holder), statement, editor => Insert(editor, statement, holder + ".Clear();"))];
    }

    private static void Insert(SyntaxEditor editor, ExpressionStatementSyntax statement, string clear)
    {
        var layout = StatementLayout.Of(statement);
        var before = layout.Before(clear).WithLeadingTrivia(statement.GetLeadingTrivia());
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            editor.ReplaceNode(statement, layout.Block(before, statement.WithLeadingTrivia(layout.Leading)));
            return;
        }

        if (statement.Parent is GlobalStatementSyntax global)
            editor.InsertBefore(global, SyntaxFactory.GlobalStatement(before));
        else
            editor.InsertBefore(statement, before);
        editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(layout.Leading));
    }
}
