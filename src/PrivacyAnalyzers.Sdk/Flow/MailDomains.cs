using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow;

/// <summary>What stands behind the @ of an e-mail address, cut out by its place: <c>email.Split('@')[1]</c>. It is the mail server's name, and nobody's.</summary>
internal static class MailDomains
{
    public static bool IsOne(IArrayElementReferenceOperation part, BodyInterpreter body) =>
        part.Indices.Length == 1 && IsBehind(part.Indices[0]) && IsSplitAtSign(part.ArrayReference is ILocalReferenceOperation local
            ? (local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value
            : part.ArrayReference.Syntax);

    private static bool IsBehind(IOperation index) => index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd } ? IsOneAsNumber(fromEnd) : IsOneAsNumber(index);

    private static bool IsOneAsNumber(IOperation index) => index.ConstantValue is { HasValue: true, Value: 1 };

    private static bool IsSplitAtSign(SyntaxNode? expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Split" }, ArgumentList.Arguments: { Count: > 0 } given }
        && given[0].Expression is LiteralExpressionSyntax { Token.ValueText: "@" };
}
