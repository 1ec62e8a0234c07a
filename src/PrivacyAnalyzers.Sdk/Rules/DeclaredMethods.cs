using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules;

/// <summary>The methods whose code stands in one file.</summary>
internal static class DeclaredMethods
{
    public static IEnumerable<IMethodSymbol> In(SemanticModel model, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        if (root is CompilationUnitSyntax unit && unit.Members.OfType<GlobalStatementSyntax>().Any()
            && model.GetDeclaredSymbol(unit, cancellation) is { } entryPoint)
            yield return entryPoint;

        foreach (var type in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())
            if (type.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax
                && model.GetDeclaredSymbol(type, cancellation) is INamedTypeSymbol declared
                && declared.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) == type)) is { } primary)
                yield return primary;

        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax
            or BasePropertyDeclarationSyntax or AccessorListSyntax))
        {
            var method = node switch
            {
                BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                BaseMethodDeclarationSyntax declaration => model.GetDeclaredSymbol(declaration, cancellation),
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax accessor => model.GetDeclaredSymbol(accessor, cancellation),
                ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } =>
                    (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
                _ => null,
            };
            if (method is not null)
                yield return method.PartialDefinitionPart ?? method;
        }
    }
}
