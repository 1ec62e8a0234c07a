using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Tells whether code only runs in development, or where a setting asks for it: by the conditions around it, the exits before it,
/// <c>#if DEBUG</c>, and by the same at the places that call the private method it stands in.
/// </summary>
internal sealed class DevelopmentGuards(SemanticModel semantics, CancellationToken cancellation)
{
    private const int MaxDepth = 3;

    private static readonly string[] Development = ["Development", "Debug", "IsLocal", "DesignTime"];

    private static readonly string[] Production = ["Production", "Staging", "Release"];

    /// <summary>Words in the names of methods that read what somebody has set.</summary>
    private static readonly string[] Settings = ["Get", "Read", "Parse", "Enabled", "Option", "Setting", "Config", "Feature"];

    /// <summary>Whether something keeps <paramref name="node"/> to development.</summary>
    public bool Protect(SyntaxNode node) => Protect(node, 0);

    /// <summary>Whether <paramref name="condition"/> being <paramref name="holds"/> means development, or that a setting asked for it.</summary>
    public bool Allows(ExpressionSyntax condition, bool holds)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Allows(inner.Expression, holds);
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                return Allows(negation.Operand, !holds);
            case BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression):
                return holds ? Allows(both.Left, holds) || Allows(both.Right, holds) : Allows(both.Left, holds) && Allows(both.Right, holds);
            case BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression):
                return holds ? Allows(either.Left, holds) && Allows(either.Right, holds) : Allows(either.Left, holds) || Allows(either.Right, holds);
            case BinaryExpressionSyntax compared when compared.IsKind(SyntaxKind.EqualsExpression) || compared.IsKind(SyntaxKind.NotEqualsExpression):
                return Names(compared, holds == compared.IsKind(SyntaxKind.EqualsExpression));
            case BinaryExpressionSyntax unlessSet when unlessSet.IsKind(SyntaxKind.CoalesceExpression):
                return holds && Allows(unlessSet.Right, holds);
            case LiteralExpressionSyntax or IsPatternExpressionSyntax or BinaryExpressionSyntax:
                return false;
            case IdentifierNameSyntax name when Initializer(name) is { } value:
                return Allows(value, holds);
            default:
                return Names(condition, holds) || (holds && IsSetting(condition));
        }
    }

    private bool Protect(SyntaxNode node, int depth) =>
        IsInDebugRegion(node)
        || node.AncestorsAndSelf().Any(IsCondition)
        || node.Ancestors().Any(ancestor => IsNamedForDevelopment(ancestor))
        || (depth < MaxDepth && node.Ancestors().FirstOrDefault(ancestor => ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax) is { } helper && IsOnlyCalledProtected(helper, depth));

    /// <summary>Whether <paramref name="inner"/> is a branch of a condition, or comes after an exit, that keeps it to development.</summary>
    private bool IsCondition(SyntaxNode inner) => inner.Parent switch
    {
        IfStatementSyntax condition => inner == condition.Statement ? Allows(condition.Condition, true) : inner is ElseClauseSyntax && Allows(condition.Condition, false),
        ConditionalExpressionSyntax choice => inner == choice.WhenTrue ? Allows(choice.Condition, true) : inner == choice.WhenFalse && Allows(choice.Condition, false),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => inner == both.Right && Allows(both.Left, true),
        BlockSyntax block => ExitsBefore(block.Statements, inner),
        GlobalStatementSyntax => inner.Parent.Parent is CompilationUnitSyntax unit && ExitsBefore(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.Statement), inner),
        _ => false,
    };

    private bool ExitsBefore(IEnumerable<StatementSyntax> statements, SyntaxNode inner) =>
        statements.TakeWhile(statement => statement != inner).OfType<IfStatementSyntax>().Any(exit =>
            exit.Else is null && (exit.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : exit.Statement) is ReturnStatementSyntax or ThrowStatementSyntax && Allows(exit.Condition, false));

    /// <summary>What a local was set to, where it is declared.</summary>
    private ExpressionSyntax? Initializer(IdentifierNameSyntax name) =>
        semantics.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol local
            ? (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;

    /// <summary>A question about the environment: <c>env.IsDevelopment()</c>, <c>env.EnvironmentName == "Development"</c>.</summary>
    private static bool Names(ExpressionSyntax question, bool holds)
    {
        var words = question.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText).ToList();
        return words.Any(word => (holds ? Development : Production).Any(name => word.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0));
    }

    /// <summary>Somebody turned it on on purpose: a value of the configuration, an option, an argument.</summary>
    private bool IsSetting(ExpressionSyntax condition) =>
        !Production.Any(name => condition.ToString().IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
        && semantics.GetTypeInfo(condition, cancellation).Type?.SpecialType == SpecialType.System_Boolean
        && semantics.GetConstantValue(condition, cancellation) is { HasValue: false }
        && condition is MemberAccessExpressionSyntax or IdentifierNameSyntax or InvocationExpressionSyntax
        && semantics.GetSymbolInfo(condition, cancellation).Symbol is var asked
        && (asked is IPropertySymbol or IFieldSymbol or IParameterSymbol || (asked is IMethodSymbol method && (Settings.Any(word => method.Name.IndexOf(word, StringComparison.Ordinal) >= 0) || IsOfEnvironment(method))));

    /// <summary>Environments of one's own: <c>environment.IsDocker()</c>.</summary>
    private static bool IsOfEnvironment(IMethodSymbol method) =>
        (method.ReceiverType ?? method.ContainingType).Name.EndsWith("Environment", StringComparison.Ordinal);

    private static bool IsNamedForDevelopment(SyntaxNode code) => code switch
    {
        MethodDeclarationSyntax method => Development.Any(name => method.Identifier.ValueText.IndexOf(name, StringComparison.Ordinal) >= 0),
        ClassDeclarationSyntax type => Development.Any(name => type.Identifier.ValueText.IndexOf(name, StringComparison.Ordinal) >= 0),
        _ => false,
    };

    private bool IsOnlyCalledProtected(SyntaxNode helper, int depth)
    {
        if (helper is MethodDeclarationSyntax method && !method.Modifiers.Any(SyntaxKind.PrivateKeyword))
            return false;
        var name = helper is MethodDeclarationSyntax declared ? declared.Identifier.ValueText : ((LocalFunctionStatementSyntax)helper).Identifier.ValueText;
        var uses = helper.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name).ToList();
        return uses.Count > 0 && uses.All(use => Protect(use, depth + 1));
    }

    private static bool IsInDebugRegion(SyntaxNode node)
    {
        var open = new Stack<bool>();
        for (var directive = node.SyntaxTree.GetRoot().GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax condition:
                    open.Push(condition.Condition is IdentifierNameSyntax { Identifier.ValueText: "DEBUG" });
                    break;
                case ElseDirectiveTriviaSyntax or ElifDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }
}
