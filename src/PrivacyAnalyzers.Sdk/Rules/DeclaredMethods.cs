using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules;

/// <summary>The methods that code belongs to.</summary>
internal static class DeclaredMethods
{
    /// <summary>The method whose code <paramref name="declaration"/> holds.</summary>
    public static IMethodSymbol? Of(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var method = declaration switch
        {
            CompilationUnitSyntax unit => model.GetDeclaredSymbol(unit, cancellation),
            TypeDeclarationSyntax type => PrimaryConstructor(type, model, cancellation),
            BaseMethodDeclarationSyntax member => model.GetDeclaredSymbol(member, cancellation),
            AccessorDeclarationSyntax accessor => model.GetDeclaredSymbol(accessor, cancellation),
            ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } =>
                (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
            _ => null,
        };
        return method?.PartialDefinitionPart ?? method;
    }

    private static IMethodSymbol? PrimaryConstructor(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        (model.GetDeclaredSymbol(type, cancellation) as INamedTypeSymbol)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) == type));
}
