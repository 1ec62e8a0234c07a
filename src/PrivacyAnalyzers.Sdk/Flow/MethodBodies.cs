using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PrivacyAnalyzers.Flow;

/// <summary>Finds the code of methods that are declared in this compilation.</summary>
internal sealed class MethodBodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The control-flow graph of the body of <paramref name="method"/>; null when it has none at hand.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (BodyOf(method, cancellation) is not { } body)
            return null;
        var operation = ModelOf(body.SyntaxTree).GetOperation(body, cancellation);
        return operation switch
        {
            Microsoft.CodeAnalysis.Operations.IMethodBodyOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            Microsoft.CodeAnalysis.Operations.IBlockOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            _ => null,
        };
    }

    /// <summary>Whether the body of <paramref name="method"/> is in this compilation.</summary>
    public bool Has(IMethodSymbol method, CancellationToken cancellation) => BodyOf(method, cancellation) is not null;

    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => compilation.GetSemanticModel(key));

    private SyntaxNode? BodyOf(IMethodSymbol method, CancellationToken cancellation)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellation);
            if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree))
                continue;
            switch (syntax)
            {
                case BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null }:
                case AccessorDeclarationSyntax { Body: null, ExpressionBody: null }:
                    continue;
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax:
                case CompilationUnitSyntax unit when unit.Members.OfType<GlobalStatementSyntax>().Any():
                    return syntax;
            }
        }

        return null;
    }
}
