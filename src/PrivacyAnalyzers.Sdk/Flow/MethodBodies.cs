using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>Finds the code of methods that are declared in this compilation, as it is after edits.</summary>
internal sealed class MethodBodies(Compilation compilation, BodyEdits edits, EngineCounters counters)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private int _borrowers;

    /// <summary>
    /// From now on asks the models of the compiler's driver. What the compiler has bound to compile it stands in them, so that it is not bound again for us; the
    /// driver lets go of them file by file, and they have to be asked for before it does.
    /// </summary>
    public void Borrow()
    {
        Interlocked.Increment(ref _borrowers);
        foreach (var tree in compilation.SyntaxTrees)
            _models.TryAdd(tree, compilation.GetSemanticModel(tree));
    }

    /// <summary>Lets go of those models, which hold everything that was compiled, once nobody who asked for them works any more.</summary>
    public void GiveBack()
    {
        if (Interlocked.Decrement(ref _borrowers) == 0)
            _models.Clear();
    }

    /// <summary>The control-flow graph of the body of <paramref name="method"/>; null when it has none at hand.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (CodeOf(method, cancellation) is not { } body)
            return null;
        counters.BodyBound();
        var operation = edits.Of(body) is { } edited
            ? edited.Semantics.GetOperation(edited.Code, cancellation)
            : ModelOf(body).GetOperation(body, cancellation);
        ControlFlowGraph? graph = operation switch
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

    /// <summary>The code that <paramref name="method"/> has now when it was edited; null when it is that of the compilation.</summary>
    public EditedBody? EditOf(IMethodSymbol method, CancellationToken cancellation) => CodeOf(method, cancellation) is { } body ? edits.Of(body) : null;

    /// <summary>The declaration of <paramref name="method"/> as it is now; null when its body is not at hand.</summary>
    public SyntaxNode? DeclarationOf(IMethodSymbol method, CancellationToken cancellation) =>
        CodeOf(method, cancellation) is { } body ? edits.Of(body)?.Declaration ?? body : null;

    /// <summary>The code of <paramref name="method"/> as it is now, whose names <see cref="ModelOf"/> knows; null when it is not at hand.</summary>
    public SyntaxNode? CurrentCodeOf(IMethodSymbol method, CancellationToken cancellation) =>
        CodeOf(method, cancellation) is { } body ? edits.Of(body)?.Code ?? body : null;

    /// <summary>The code after <paramref name="next"/>.</summary>
    public MethodBodies After(BodyEdits next) => new(compilation, next, counters);

    /// <summary>Whether the body of <paramref name="method"/> is in this compilation.</summary>
    public bool Has(IMethodSymbol method, CancellationToken cancellation) => CodeOf(method, cancellation) is not null;

    /// <summary>The lambda that a field is initialised with; null when it is none.</summary>
    public Callable? FunctionIn(IFieldSymbol field, CancellationToken cancellation)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer: { Value: LambdaExpressionSyntax } initializer }
            || !compilation.ContainsSyntaxTree(initializer.SyntaxTree)
            || ModelOf(initializer).GetOperation(initializer, cancellation) is not IFieldInitializerOperation operation)
            return null;
        var graph = ControlFlowGraph.Create(operation, cancellation);
        var lambda = graph.Blocks.SelectMany(block => block.Operations).SelectMany(each => each.DescendantsAndSelf()).OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault();
        return lambda is null ? null : new Callable(lambda.Symbol, lambda, graph);
    }

    /// <summary>What knows the meaning of the names around <paramref name="node"/>, nullability aside.</summary>
    public SemanticModel ModelOf(SyntaxNode node) => compilation.ContainsSyntaxTree(node.SyntaxTree)
        ? _models.GetOrAdd(node.SyntaxTree, key => PlainSemantics.Of(compilation, key))
        : edits.SemanticsOf(node);

    /// <summary>The declaration that holds the code of <paramref name="method"/>, as the compilation has it; null when it is not in this compilation.</summary>
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
