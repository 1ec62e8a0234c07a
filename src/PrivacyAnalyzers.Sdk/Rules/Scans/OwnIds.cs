using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>
/// The id of whoever asks, as the program gave it to them before: <c>Request.Cookies["basketId"]</c>, <c>HttpContext.GetBuyerId()</c>. What is looked up
/// by it, or compared with it, is their own.
/// </summary>
internal sealed class OwnIds(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    /// <summary>What the program keeps of somebody who visits it, from one request to the next.</summary>
    private static readonly ImmutableHashSet<string> Keepers = ImmutableHashSet.Create(
        "IRequestCookieCollection", "HttpCookieCollection", "ISession", "HttpSessionState", "HttpSessionStateBase", "ClaimsPrincipal", "IPrincipal");

    /// <summary>Whether the code looks something up by such an id, or compares something with it.</summary>
    public bool AreAskedFor(SyntaxNode code) => code.DescendantNodes().OfType<ExpressionSyntax>().Where(IsOwn).Any(id => FindsSomething(id) || LocalOf(id) is { } local
        && code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == local && FindsSomething(use)));

    private bool IsOwn(ExpressionSyntax asked) => asked switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } name } cell => NamesId(name[0].Expression) && IsKeeper(cell.Expression, semantics),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: 1 } name } when NamesId(name[0].Expression) => IsKeeper(access.Expression, semantics),
        InvocationExpressionSyntax call => IsId(NameOf(call.Expression)) && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol helper && IsOfWhoAsks((helper.ReducedFrom ?? helper).OriginalDefinition),
        _ => false,
    };

    /// <summary>Whether a helper reads what is kept of whoever asks.</summary>
    private bool IsOfWhoAsks(IMethodSymbol helper) => model.Bodies.CurrentCodeOf(helper, cancellation) is { } code
        && model.Bodies.ModelOf(code) is var there && code.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText is "Cookies" or "Session" or "User" && IsKeeper(name, there));

    private bool IsKeeper(ExpressionSyntax expression, SemanticModel there) => there.GetTypeInfo(expression, cancellation).Type is { } type && Keepers.Contains(type.Name);

    private bool NamesId(ExpressionSyntax name) => semantics.GetConstantValue(name, cancellation).Value is string text && IsId(text);

    private static bool IsId(string name) => IdentifierWords.Split(name) is { IsEmpty: false } words && words.LastOrDefault(word => word != "async") is "id" or "guid";

    private static string? LocalOf(ExpressionSyntax id) => id.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Initializer: { } given } local && given.Contains(id) && !IsInCall(id, given) ? local.Identifier.ValueText : null;

    private static bool IsInCall(SyntaxNode id, SyntaxNode outer) => id.Ancestors().TakeWhile(node => node != outer).Any(node => node is InvocationExpressionSyntax call && !IsConversion(call) && !call.Expression.Contains(id));

    /// <summary>Whether it is given to a call whose result is used, or compared with a member.</summary>
    private static bool FindsSomething(SyntaxNode id)
    {
        for (var at = id; at is not StatementSyntax; at = at.Parent!)
        {
            if (at.Parent is BinaryExpressionSyntax compared && compared.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
                return compared.Left is MemberAccessExpressionSyntax || compared.Right is MemberAccessExpressionSyntax;
            if (at.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && !IsConversion(call))
                return (call.Parent is AwaitExpressionSyntax awaited ? awaited.Parent : call.Parent) is not ExpressionStatementSyntax;
            if (at.Parent is null or VariableDeclaratorSyntax)
                return false;
        }

        return false;
    }

    /// <summary><c>int.Parse(id)</c> is the id still.</summary>
    private static bool IsConversion(InvocationExpressionSyntax call) => NameOf(call.Expression) is "Parse" or "ToInt32" or "ToInt64";

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
