using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Members of objects whose type is not known because a reference is missing: <c>user.Email</c>, where <c>user</c> came from a package.
/// The member's name must say what it is, and either it or the variable's that it is a person's.
/// </summary>
internal static class UnresolvedMembers
{
    public static FlowValue? Read(IInvalidOperation operation, BodyInterpreter body)
    {
        var (owner, member) = operation.Syntax switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name.Identifier.ValueText),
            MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access => (access.Expression, binding.Name.Identifier.ValueText),
            _ => default,
        };
        if (owner is null || member is null || operation.Syntax.Parent is InvocationExpressionSyntax call && call.Expression == operation.Syntax)
            return null;
        var variable = NameOf(owner);
        var known = variable is null ? null : body.Model.Recognizer.ClassifyUnknown(variable, member);
        if ((known ?? (IsOfVariable(owner) ? body.Model.Recognizer.ClassifyOwned(variable, member) : null)) is not { } data)
            return null;
        var person = body.Evaluate(operation.ChildOperations.FirstOrDefault())?.Entity ?? Entity.Result(owner);
        // It is about the person, but not the person, whose other members are no part of it.
        return Labelling.OfNamed(data, body.Method, FlowValue.Unknown with { Entity = person }, operation.Syntax)
            with { Entity = Entity.Result(operation.Syntax, ImmutableArray.Create(person)) };
    }

    /// <summary>Whether it is read from an object, as far as spelling tells: <c>Columns.PatientName</c> is a column's name, <c>Resources.PatientName</c> a caption.</summary>
    private static bool IsOfVariable(ExpressionSyntax owner) => owner switch
    {
        IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } => char.IsLower(name[0]) || name[0] == '_',
        MemberAccessExpressionSyntax access => IsOfVariable(access.Expression),
        ElementAccessExpressionSyntax element => IsOfVariable(element.Expression),
        InvocationExpressionSyntax call => IsOfVariable(call.Expression),
        AwaitExpressionSyntax awaited => IsOfVariable(awaited.Expression),
        ParenthesizedExpressionSyntax inner => IsOfVariable(inner.Expression),
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsOfVariable(operand),
        _ => owner is ThisExpressionSyntax,
    };

    private static string? NameOf(ExpressionSyntax owner) => owner switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax { Operand: var operand } => NameOf(operand),
        _ => null,
    };
}
