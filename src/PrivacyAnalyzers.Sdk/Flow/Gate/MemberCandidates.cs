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
    /// <summary>The members, constructors and methods that extend the receiver which <paramref name="name"/> may mean; none when only binding tells.</summary>
    public ImmutableArray<ISymbol> Of(SimpleNameSyntax name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (name is not IdentifierNameSyntax)
            return ImmutableArray<ISymbol>.Empty;
        var semantics = model.Bodies.ModelOf(name);
        var text = name.Identifier.ValueText;
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Name == name:
                return Members(access.Expression, access);
            case MemberBindingExpressionSyntax binding when ConditionalAround(binding) is { } conditional:
                return Members(conditional.Expression, binding);
            case ObjectCreationExpressionSyntax made when made.Type == name:
                return semantics.LookupNamespacesAndTypes(name.SpanStart, name: text).OfType<INamedTypeSymbol>().Where(type => type.Arity == 0).ToList() is { Count: 1 } types
                    ? Taking(ImmutableArray<ISymbol>.CastUp(types[0].InstanceConstructors), made.ArgumentList)
                    : ImmutableArray<ISymbol>.Empty;
            case ExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax or StatementSyntax or ArrowExpressionClauseSyntax when !IsOfObjectMade(name):
                return Called(semantics.LookupSymbols(name.SpanStart, name: text), name);
            default:
                return ImmutableArray<ISymbol>.Empty;
        }

        ImmutableArray<ISymbol> Members(ExpressionSyntax receiver, ExpressionSyntax access) => IsPath(receiver) && TypeOf(receiver, semantics) is { } type
            ? Called(semantics.LookupSymbols(name.SpanStart, type, text, includeReducedExtensionMethods: true), access)
            : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>Names joined by points: what stands for itself and needs nothing chosen to be bound.</summary>
    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access => IsPath(access.Expression),
        _ => false,
    };

    /// <summary>The <c>a?.B</c> in which <paramref name="binding"/> is the <c>.B</c>.</summary>
    private static ConditionalAccessExpressionSyntax? ConditionalAround(MemberBindingExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.SpanStart == binding.SpanStart);

    // { Name = … } in what is being made is looked up there, not where it stands.
    private static bool IsOfObjectMade(SimpleNameSyntax name) => name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name;

    private static ITypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel semantics) =>
        semantics.GetSpeculativeTypeInfo(receiver.SpanStart, receiver, SpeculativeBindingOption.BindAsExpression).Type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => null,
            { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } type => type,
            _ => null,
        };

    /// <summary>Those of <paramref name="candidates"/> that <paramref name="expression"/> may mean: all, unless it is called.</summary>
    private static ImmutableArray<ISymbol> Called(ImmutableArray<ISymbol> candidates, ExpressionSyntax expression) =>
        expression.Parent is InvocationExpressionSyntax call && call.Expression == expression ? Taking(candidates, call.ArgumentList) : candidates;

    /// <summary>Those of <paramref name="candidates"/> that take as many arguments as are passed.</summary>
    private static ImmutableArray<ISymbol> Taking(ImmutableArray<ISymbol> candidates, ArgumentListSyntax? arguments)
    {
        var passed = arguments?.Arguments.Count ?? 0;
        return candidates.Where(candidate => candidate is not IMethodSymbol method || Takes(method, passed)).ToImmutableArray();
    }

    private static bool Takes(IMethodSymbol method, int passed)
    {
        var parameters = method.Parameters;
        return parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= passed
            && (passed <= parameters.Length || (parameters.Length > 0 && parameters[parameters.Length - 1].IsParams));
    }
}
