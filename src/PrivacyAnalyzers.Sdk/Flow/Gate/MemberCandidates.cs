using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// All that a name may stand for, by what is declared. The compiler chooses among these by the arguments, which costs many times as much
/// as looking a name up, and mostly there is nothing to choose: none of them leads anywhere.
/// </summary>
internal sealed class MemberCandidates(PrivacyModel model)
{
    /// <summary>The members, methods that extend the receiver among them, that <paramref name="name"/> may mean; none when only binding tells.</summary>
    public ImmutableArray<ISymbol> Of(SimpleNameSyntax name, CancellationToken cancellation)
    {
        var semantics = model.Bodies.ModelOf(name);
        var text = name.Identifier.ValueText;
        if (name is not IdentifierNameSyntax || IsQualified(name))
            return ImmutableArray<ISymbol>.Empty;
        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
            return Taking(semantics.LookupSymbols(name.SpanStart, name: text), name);
        return IsPath(access.Expression) && TypeOf(access.Expression, semantics, cancellation) is { } receiver
            ? Taking(semantics.LookupSymbols(name.SpanStart, receiver, text, includeReducedExtensionMethods: true), name)
            : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>Names joined by points: what stands for itself and needs nothing chosen to be bound.</summary>
    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access => IsPath(access.Expression),
        _ => false,
    };

    // Types and namespaces, members of objects that are being made, names of arguments.
    private static bool IsQualified(SimpleNameSyntax name) =>
        name.Parent is MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or BaseTypeSyntax
            or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };

    private static ITypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel semantics, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return semantics.GetSpeculativeTypeInfo(receiver.SpanStart, receiver, SpeculativeBindingOption.BindAsExpression).Type is
            { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } type ? type : null;
    }

    /// <summary>Those of <paramref name="candidates"/> that take as many arguments as are passed; all when nothing is called.</summary>
    private static ImmutableArray<ISymbol> Taking(ImmutableArray<ISymbol> candidates, SimpleNameSyntax name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax access ? access : (ExpressionSyntax)name;
        if (called.Parent is not InvocationExpressionSyntax call || call.Expression != called)
            return candidates;
        var passed = call.ArgumentList.Arguments.Count;
        return candidates.Where(candidate => candidate is not IMethodSymbol method || Takes(method, passed)).ToImmutableArray();
    }

    private static bool Takes(IMethodSymbol method, int passed)
    {
        var parameters = method.Parameters;
        return parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= passed
            && (passed <= parameters.Length || (parameters.Length > 0 && parameters[parameters.Length - 1].IsParams));
    }
}
