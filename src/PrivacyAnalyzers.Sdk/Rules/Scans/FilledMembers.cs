using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>
/// Which members of a project's own answers ever hold anything. A list that some actions fill and others leave alone counts as filled; one that the
/// whole project never mentions, though it makes such objects by hand, stays empty.
/// </summary>
internal sealed class FilledMembers(PrivacyModel model, CancellationToken cancellation)
{
    /// <summary>Whether anything may put something into the member.</summary>
    public bool MayContain(IPropertySymbol member) =>
        member.OriginalDefinition is not { DeclaringSyntaxReferences: { Length: 1 } declarations, ContainingType: { TypeKind: TypeKind.Class, IsRecord: false, IsGenericType: false } type }
        || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.Compilation.Assembly)
        || model.Compilation.SyntaxTrees.Any(tree => tree != declarations[0].SyntaxTree && model.Gate.IsMentioned(member.Name, tree, cancellation))
        || IsUsedWithin(declarations[0].SyntaxTree, member.Name)
        || !IsMadeByHand(type);

    private bool IsUsedWithin(SyntaxTree tree, string name) =>
        tree.GetRoot(cancellation).DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && token.Parent is not PropertyDeclarationSyntax);

    /// <summary>Whether <c>new</c> stands before the type somewhere, and no method is asked by it: a mapper fills by name what nobody mentions.</summary>
    private bool IsMadeByHand(INamedTypeSymbol type)
    {
        var uses = model.Compilation.SyntaxTrees.Where(tree => model.Gate.IsMentioned(type.Name, tree, cancellation))
            .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>()).Where(name => name.Identifier.ValueText == type.Name).ToList();
        return uses.Any(name => name.Parent is ObjectCreationExpressionSyntax made && made.Type == name)
            && !uses.Any(name => name.Ancestors().TakeWhile(node => node is not StatementSyntax).OfType<GenericNameSyntax>().Any(IsCalled) || name.Parent is TypeOfExpressionSyntax { Parent: ArgumentSyntax });
    }

    private static bool IsCalled(GenericNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Parent is InvocationExpressionSyntax);
}
