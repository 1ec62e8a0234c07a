using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// What the code around a cell (<c>rows[0]["phone"]</c>) says of the row that it is read from: whose it is, and what else is read of it. Rows have no type
/// of their own, so the names stand in for it.
/// </summary>
internal static class RowContext
{
    /// <summary>How many variables a row is followed back through.</summary>
    private const int MaxVariables = 3;

    /// <summary>Whether the row is a company's, as the variable or the method that it comes from is called: <c>LoadCompanyDetails().Rows[0]["phone"]</c>.</summary>
    public static bool IsOfOrganization(SyntaxNode cell, Recognizer recognizer) =>
        RowOf(cell) is { } row && CodeAround(cell) is { } code && IsOfOrganization(row, code, recognizer, 0);

    /// <summary>The names under which the same code reads from the row that <paramref name="cell"/> is read from.</summary>
    public static IEnumerable<string> NamesBeside(SyntaxNode cell)
    {
        if (RowOf(cell)?.ToString() is not { } row || CodeAround(cell) is not { } code)
            yield break;
        foreach (var other in code.DescendantNodes())
            if (RowOf(other) is { } read && NameAskedFor(other) is { } name && read.ToString() == row)
                yield return name;
    }

    private static bool IsOfOrganization(ExpressionSyntax rows, SyntaxNode code, Recognizer recognizer, int depth)
    {
        switch (rows)
        {
            case InvocationExpressionSyntax call when MethodName(call) is { } method && recognizer.NamesOrganization(method):
                return true;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                return IsOfOrganization(access.Expression, code, recognizer, depth);
            case MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access:
                return IsOfOrganization(access.Expression, code, recognizer, depth);
            case ElementAccessExpressionSyntax element:
                return IsOfOrganization(element.Expression, code, recognizer, depth);
            case ParenthesizedExpressionSyntax inner:
                return IsOfOrganization(inner.Expression, code, recognizer, depth);
            case AwaitExpressionSyntax awaited:
                return IsOfOrganization(awaited.Expression, code, recognizer, depth);
            case CastExpressionSyntax cast:
                return IsOfOrganization(cast.Expression, code, recognizer, depth);
            case IdentifierNameSyntax { Identifier.ValueText: var variable }:
                if (recognizer.NamesOrganization(variable))
                    return true;
                var sources = depth < MaxVariables ? SourcesOf(variable, code).ToList() : [];
                return sources.Count > 0 && sources.All(source => IsOfOrganization(source, code, recognizer, depth + 1));
            default:
                return false;
        }
    }

    /// <summary>What a variable is given in the code, or what a loop takes it from; nothing and an empty table are given until there is something.</summary>
    private static IEnumerable<ExpressionSyntax> SourcesOf(string variable, SyntaxNode code)
    {
        foreach (var node in code.DescendantNodes())
            if (node switch
                {
                    VariableDeclaratorSyntax { Initializer.Value: var value } declared when declared.Identifier.ValueText == variable => value,
                    AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assigned when target.Identifier.ValueText == variable => assigned.Right,
                    ForEachStatementSyntax loop when loop.Identifier.ValueText == variable => loop.Expression,
                    _ => null,
                } is { } source and not (LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax))
                yield return source;
    }

    private static SyntaxNode? CodeAround(SyntaxNode cell) => cell.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private static ExpressionSyntax? RowOf(SyntaxNode cell) => cell switch
    {
        ElementAccessExpressionSyntax element => element.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        _ => null,
    };

    private static string? MethodName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameAskedFor(SyntaxNode cell)
    {
        BaseArgumentListSyntax? asked = cell switch
        {
            ElementAccessExpressionSyntax element => element.ArgumentList,
            InvocationExpressionSyntax call => call.ArgumentList,
            _ => null,
        };
        return asked?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string name } ? name : null;
    }
}
