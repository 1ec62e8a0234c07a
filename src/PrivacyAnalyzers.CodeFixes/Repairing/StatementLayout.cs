using System;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Writes statements around a given one in its own layout: on lines of their own, or all on its line when it shares one.</summary>
internal sealed class StatementLayout
{
    private readonly string indent;
    private readonly string unit;
    private readonly string newLine;
    private readonly bool ownLine;

    private StatementLayout(StatementSyntax statement)
    {
        ownLine = Layout.StartsLine(statement);
        indent = Layout.IndentOf(statement);
        unit = Layout.UnitAt(statement);
        newLine = Layout.NewLineOf(statement);
    }

    /// <summary>What stands before the statement once something else has been put before it.</summary>
    public SyntaxTriviaList Leading => ownLine ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indent)) : default;

    public static StatementLayout Of(StatementSyntax statement) => new(statement);

    /// <summary>A statement that comes before this one.</summary>
    public StatementSyntax Before(string statement) => SyntaxFactory.ParseStatement(statement + (ownLine ? newLine : " "));

    /// <summary><c>if (blocked) exit</c>, to be followed by the statement.</summary>
    public StatementSyntax Guard(string blocked, string exit) => SyntaxFactory.ParseStatement(
        ownLine ? $"if ({blocked}){newLine}{indent}{unit}{exit}{newLine}" : $"if ({blocked}) {exit} ");

    /// <summary><c>if (allowed) { statement }</c></summary>
    public StatementSyntax Wrap(string allowed, StatementSyntax statement)
    {
        var branch = (IfStatementSyntax)SyntaxFactory.ParseStatement(ownLine
            ? $"if ({allowed}){newLine}{indent}{{{newLine}{indent}}}"
            : $"if ({allowed}) {{ }}");
        var inner = ownLine
            ? Layout.Indent(statement, unit).WithLeadingTrivia(SyntaxFactory.Whitespace(indent + unit)).WithTrailingTrivia(LineEnd(statement))
            : statement.WithLeadingTrivia().WithTrailingTrivia(SyntaxFactory.Space);
        var block = (BlockSyntax)branch.Statement;
        return branch
            .WithStatement(block.WithStatements(SyntaxFactory.SingletonList(inner)))
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(Rest(statement));
    }

    /// <summary>A block, one level out from the statement, that holds <paramref name="statements"/>.</summary>
    public StatementSyntax Block(params StatementSyntax[] statements)
    {
        if (!ownLine)
        {
            var last = statements[statements.Length - 1];
            statements[statements.Length - 1] = last.WithTrailingTrivia(SyntaxFactory.Space);
            return SyntaxFactory.Block(statements)
                .WithOpenBraceToken(SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
                .WithCloseBraceToken(SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, last.GetTrailingTrivia()));
        }

        var outer = indent.EndsWith(unit, StringComparison.Ordinal) ? indent.Substring(0, indent.Length - unit.Length) : indent;
        var edge = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer));
        var end = SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine));
        return SyntaxFactory.Block(statements)
            .WithOpenBraceToken(SyntaxFactory.Token(edge, SyntaxKind.OpenBraceToken, end))
            .WithCloseBraceToken(SyntaxFactory.Token(edge, SyntaxKind.CloseBraceToken, end));
    }

    // A comment at the end of the statement's line stays with it; the branch's brace ends a line of its own.
    private SyntaxTriviaList LineEnd(StatementSyntax statement) => EndsLine(statement)
        ? statement.GetTrailingTrivia()
        : SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine));

    private SyntaxTriviaList Rest(StatementSyntax statement) => ownLine && EndsLine(statement)
        ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(newLine))
        : statement.GetTrailingTrivia();

    private static bool EndsLine(StatementSyntax statement) =>
        statement.GetTrailingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
