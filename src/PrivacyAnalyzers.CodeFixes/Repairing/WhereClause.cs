using System;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Adds a <c>where</c> clause to a query expression.</summary>
internal static class WhereClause
{
    /// <summary>The edit that asks for <paramref name="state"/> of the first range variable that has it; nothing when none has.</summary>
    public static (SyntaxNode? Target, Action<SyntaxEditor>? Edit, string? Using) Plan(SemanticModel model, QueryExpressionSyntax query, ContactState state)
    {
        foreach (var clause in query.Body.Clauses.Prepend(query.FromClause))
        {
            var (source, variable) = clause switch
            {
                FromClauseSyntax from => (from.Expression, from.Identifier),
                JoinClauseSyntax { Into: null } join => (join.InExpression, join.Identifier),
                _ => (null, default),
            };
            if (source is null || ElementType.Of(model.GetTypeInfo(source).Type) is not { } person || state.TypeOn(person) is not { } type)
                continue;

            var condition = state.Allowed(state.Of(SyntaxFactory.IdentifierName(variable.WithoutTrivia())).ToString(), type);
            return (query, editor => editor.ReplaceNode(query, (current, _) => Insert((QueryExpressionSyntax)current, clause, condition)), null);
        }

        return default;
    }

    private static QueryExpressionSyntax Insert(QueryExpressionSyntax query, QueryClauseSyntax declaring, string condition)
    {
        // Behind what already filters, so that the query reads on; always behind the clause that declares the variable.
        var clauses = query.Body.Clauses;
        var from = clauses.IndexOf(clause => clause.IsEquivalentTo(declaring)) + 1;
        var at = from;
        while (at < clauses.Count && clauses[at] is WhereClauseSyntax)
            at++;

        SyntaxNode next = at < clauses.Count ? clauses[at] : query.Body.SelectOrGroup;
        var layout = Layout.StartsLine(next)
            ? (Leading: SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(Layout.IndentOf(next))), Trailing: SyntaxFactory.EndOfLine(Layout.NewLineOf(query)))
            : (Leading: default, Trailing: SyntaxFactory.Space);
        var where = SyntaxFactory.WhereClause(SyntaxFactory.ParseExpression(condition))
            .WithWhereKeyword(SyntaxFactory.Token(layout.Leading, SyntaxKind.WhereKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)))
            .WithTrailingTrivia(layout.Trailing);
        return query.WithBody(query.Body.WithClauses(clauses.Insert(at, where)));
    }
}
