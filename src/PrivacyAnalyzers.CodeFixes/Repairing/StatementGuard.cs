using System;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Puts a guard before or around a statement.</summary>
internal static class StatementGuard
{
    /// <summary>The edit that guards <paramref name="statement"/>; null when that is not possible without changing what the method hands back.</summary>
    public static Action<SyntaxEditor>? Plan(SemanticModel model, StatementSyntax statement, GuardCondition condition)
    {
        if (statement is BlockSyntax or LocalFunctionStatementSyntax)
            return null;

        var exit = Exit.OfLoop(model, statement, condition.Person);
        if (exit is null && statement is LocalDeclarationStatementSyntax or ReturnStatementSyntax)
        {
            // What a declaration declares must stay in scope, and a return must still hand back what is expected.
            exit = Exit.OfFunction(model, statement);
            if (exit is null)
                return null;
        }

        var layout = StatementLayout.Of(statement);
        return IsEmbedded(statement)
            ? editor => editor.ReplaceNode(statement, (current, _) => Embed((StatementSyntax)current, condition, exit, layout))
            : exit is not null
                ? editor => InsertBefore(editor, statement, layout.Guard(condition.Blocked, exit), layout)
                : editor => editor.ReplaceNode(statement, (current, _) => layout.Wrap(condition.Allowed, (StatementSyntax)current));
    }

    private static bool IsEmbedded(StatementSyntax statement) => statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);

    private static void InsertBefore(SyntaxEditor editor, StatementSyntax statement, StatementSyntax guard, StatementLayout layout)
    {
        // A comment or an empty line above the statement now stands above the guard, which belongs to it.
        guard = guard.WithLeadingTrivia(statement.GetLeadingTrivia());
        if (statement.Parent is GlobalStatementSyntax global)
            editor.InsertBefore(global, SyntaxFactory.GlobalStatement(guard));
        else
            editor.InsertBefore(statement, guard);
        editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(layout.Leading));
    }

    /// <summary>The statement that is the whole body of a loop or a branch, in a block together with its guard.</summary>
    private static StatementSyntax Embed(StatementSyntax statement, GuardCondition condition, string? exit, StatementLayout layout)
    {
        if (exit is not null)
            return layout.Block(layout.Guard(condition.Blocked, exit).WithLeadingTrivia(statement.GetLeadingTrivia()), statement.WithLeadingTrivia(layout.Leading));

        // Without a block around it, an `else` that follows would become the guard's.
        return statement.Parent is IfStatementSyntax or ElseClauseSyntax
            ? layout.Block(layout.Wrap(condition.Allowed, statement))
            : layout.Wrap(condition.Allowed, statement);
    }
}
