using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Members of objects whose type is not known because a reference is missing: <c>user.Email</c>, where <c>user</c> came from a package.
/// The member's name must say what it is, and the variable's that it stands for a person.
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
        if (NameOf(owner) is not { } variable || body.Model.Recognizer.ClassifyUnknown(variable, member) is not { } data)
            return null;
        var person = body.Evaluate(operation.ChildOperations.FirstOrDefault())?.Entity ?? Entity.Result(owner);
        // It is about the person, but not the person, whose other members are no part of it.
        return Labelling.OfNamed(data, body.Method, FlowValue.Unknown with { Entity = person }, operation.Syntax)
            with { Entity = Entity.Result(operation.Syntax, ImmutableArray.Create(person)) };
    }

    private static string? NameOf(ExpressionSyntax owner) => owner switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        PostfixUnaryExpressionSyntax { Operand: var operand } => NameOf(operand),
        _ => null,
    };
}
