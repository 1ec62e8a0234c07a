using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>Finds the code of methods that are declared in this compilation.</summary>
internal sealed class MethodBodies(Compilation compilation, EngineCounters counters)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The control-flow graph of the body of <paramref name="method"/>; null when it has none at hand.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (CodeOf(method, cancellation) is not { } body)
            return null;
        counters.BodyBound();
        ControlFlowGraph? graph = ModelOf(body.SyntaxTree).GetOperation(body, cancellation) switch
        {
            IMethodBodyOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            IConstructorBodyOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            IBlockOperation { Parent: null } whole => ControlFlowGraph.Create(whole, cancellation),
            _ => null,
        };
        if (graph is not null)
            counters.GraphBuilt();
        return graph;
    }

    /// <summary>Whether the body of <paramref name="method"/> is in this compilation.</summary>
    public bool Has(IMethodSymbol method, CancellationToken cancellation) => CodeOf(method, cancellation) is not null;

    /// <summary>The lambda that a field is initialised with; null when it is none.</summary>
    public Callable? FunctionIn(IFieldSymbol field, CancellationToken cancellation)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer: { Value: LambdaExpressionSyntax } initializer }
            || !compilation.ContainsSyntaxTree(initializer.SyntaxTree)
            || ModelOf(initializer.SyntaxTree).GetOperation(initializer, cancellation) is not IFieldInitializerOperation operation)
            return null;
        var graph = ControlFlowGraph.Create(operation, cancellation);
        var lambda = graph.Blocks.SelectMany(block => block.Operations).SelectMany(each => each.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault();
        return lambda is null ? null : new Callable(lambda.Symbol, lambda, graph);
    }

    /// <summary>What the code in a file means, nullability aside.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, key => PlainSemantics.Of(compilation, key));

    /// <summary>The declaration that holds the code of <paramref name="method"/>; null when it is not in this compilation.</summary>
    public SyntaxNode? CodeOf(IMethodSymbol method, CancellationToken cancellation)
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
                case TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } bases } when bases[0] is PrimaryConstructorBaseTypeSyntax && method.MethodKind == MethodKind.Constructor:
                case CompilationUnitSyntax unit when unit.Members.OfType<GlobalStatementSyntax>().Any():
                    return syntax;
            }
        }

        return null;
    }
}
