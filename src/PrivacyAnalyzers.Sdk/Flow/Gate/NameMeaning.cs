using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Dispatch;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>What a name in code stands for, asked of the compiler: a sink, code that may lead on to one, or neither.</summary>
internal sealed class NameMeaning(PrivacyModel model, NameClosure closure)
{
    private readonly SinkReceivers _receivers = new(model);

    /// <summary>
    /// Whether the name at <paramref name="token"/> is a sink's. Code that it runs is added to <paramref name="run"/>, where that is
    /// asked for.
    /// </summary>
    public bool IsSink(SyntaxToken token, CodeRun? run, CancellationToken cancellation) => token.Parent switch
    {
        ImplicitObjectCreationExpressionSyntax made when token.IsKind(SyntaxKind.NewKeyword) => IsSink(made, run, cancellation),
        SimpleNameSyntax name when token == name.Identifier => !IsOfPlatform(name) && (run is not null || _receivers.MayHave(name)) && IsSink(Named(name), run, cancellation),
        _ => false,
    };

    /// <summary>The same for the code that names, or makes, something.</summary>
    public bool IsSink(SyntaxNode site, CodeRun? run, CancellationToken cancellation)
    {
        var semantics = model.Bodies.ModelOf(site);
        var info = Meaning(site, semantics, cancellation);
        if (info.Symbol is { } symbol)
            return IsSink(symbol, site, run, semantics, cancellation);
        return IsUnresolvedSink(site, semantics, cancellation)
            || info.CandidateSymbols.Any(candidate => IsSink(candidate, site, run, semantics, cancellation));
    }

    /// <summary>
    /// What a name stands for. Of a name alone the compiler tells all methods that it may mean, extensions of all namespaces among them, and throws them away
    /// again; of the call it only tells which one is called.
    /// </summary>
    private static SymbolInfo Meaning(SyntaxNode site, SemanticModel semantics, CancellationToken cancellation)
    {
        var called = site.Parent is MemberAccessExpressionSyntax access && access.Name == site ? access
            : site.Parent is MemberBindingExpressionSyntax binding && binding.Name == site ? binding
            : site;
        if (called.Parent is InvocationExpressionSyntax call && call.Expression == called)
        {
            var info = semantics.GetSymbolInfo(call, cancellation);
            if (info.Symbol is IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } || !info.CandidateSymbols.IsEmpty)
                return info;
        }

        return semantics.GetSymbolInfo(site, cancellation);
    }

    /// <summary>Whether a declaration runs code that leads to a sink and whose name does not stand there: an operator, what query syntax calls.</summary>
    public bool RunsWithoutName(SyntaxNode declaration, CancellationToken cancellation) =>
        closure.RunWithoutName.Any(method => method.Name is "Deconstruct" or "GetAwaiter" or "GetEnumerator" or "GetAsyncEnumerator")
        || model.Bodies.ModelOf(declaration).GetOperation(declaration, cancellation) is not { } body
        || body.DescendantsAndSelf().Any(operation => RunBy(operation) is { } method && closure.RunWithoutName.Contains(method.OriginalDefinition));

    /// <summary>Whether a member of <c>string</c> or another type that is a word of the language is meant.</summary>
    private static bool IsOfPlatform(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax };

    // Where an object is made, what is run is its constructor.
    private static SyntaxNode Named(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax && type.Parent.Span.End == type.Span.End)
            type = type.Parent;
        return type.Parent switch
        {
            ObjectCreationExpressionSyntax made when made.Type == type => made,
            PrimaryConstructorBaseTypeSyntax made when made.Type == type => made,
            _ => name,
        };
    }

    private bool IsSink(ISymbol symbol, SyntaxNode site, CodeRun? run, SemanticModel semantics, CancellationToken cancellation)
    {
        switch (symbol)
        {
            case IMethodSymbol method:
                if (run is not null)
                {
                    Add(method, run, cancellation);
                    if (MessageHandlers.MaySend(method.Name))
                        Add(HandlersAt(site, semantics, cancellation), run, cancellation);
                }

                return model.Recipients.FindSink(method) is not null || MayWriteToConsole(method);
            case IPropertySymbol property:
                if (run is not null && property.GetMethod is { } getter)
                    Add(getter, run, cancellation);
                return MayBeFilled(property, site, semantics, cancellation);
            case IFieldSymbol { IsReadOnly: true } field when run is not null:
                if (FunctionIn(field, cancellation) is { } function && model.Compilation.ContainsSyntaxTree(function.SyntaxTree))
                    run.Add(function, method: null);
                return false;
            default:
                return false;
        }
    }

    /// <summary>Adds what a call may run.</summary>
    private void Add(IMethodSymbol method, CodeRun run, CancellationToken cancellation)
    {
        var isVirtual = method.IsVirtual || method.IsAbstract || method.IsOverride;
        Add(model.Implementations.Of(method, isVirtual), run, cancellation);
    }

    private void Add(IEnumerable<IMethodSymbol> targets, CodeRun run, CancellationToken cancellation)
    {
        foreach (var target in targets)
        {
            if (target.Parameters.IsEmpty && !closure.DeclaresPurpose && !FilledObjects.MayWorkOn(target))
                continue;
            if (model.Bodies.CodeOf(target, cancellation) is { } code)
                run.Add(code, target);
            else if (model.Others.Leads(target, cancellation))
                run.AddFar(target);
        }
    }

    /// <summary>The handlers that may get what is passed here: those of its type or of one that derives from it.</summary>
    private IEnumerable<IMethodSymbol> HandlersAt(SyntaxNode site, SemanticModel semantics, CancellationToken cancellation)
    {
        var types = site.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.Select(argument => semantics.GetTypeInfo(argument.Expression, cancellation).Type).ToList();
        return model.Handlers.All.Where(handler => types is null || types.Any(type => MayGet(handler, type))).Select(handler => handler.Method);
    }

    private static bool MayGet(MessageHandler handler, ITypeSymbol? passed) =>
        passed is not INamedTypeSymbol { TypeKind: not TypeKind.Error } type || handler.Type is not INamedTypeSymbol message || DerivesFrom(message, type);

    /// <summary>The code that makes the function which a field holds: its initialiser, or the static constructor.</summary>
    private static SyntaxNode? FunctionIn(IFieldSymbol field, CancellationToken cancellation) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax declared ? null
        : declared.Initializer is { Value: LambdaExpressionSyntax or InvocationExpressionSyntax } initializer ? initializer
        : field.IsStatic ? field.ContainingType.StaticConstructors.FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
        : null;

    /// <summary><c>Console.Error</c> is a text writer; which one it is, only the flow tells.</summary>
    private static bool MayWriteToConsole(IMethodSymbol method)
    {
        if (method.Name is "Write" or "WriteLine")
            for (var type = method.ContainingType; type is not null; type = type.BaseType)
                if (type.Name == "TextWriter")
                    return true;
        return false;
    }

    /// <summary>Whether an object that has the property may be one by which data leaves when it is filled.</summary>
    private bool MayBeFilled(IPropertySymbol property, SyntaxNode site, SemanticModel semantics, CancellationToken cancellation)
    {
        var name = property.Name;
        return model.Catalog.FindMemberSink(property.ContainingType, name) is not null
            || (site.Parent is MemberAccessExpressionSyntax access && access.Name == site && model.Catalog.FindMemberSink(semantics.GetTypeInfo(access.Expression, cancellation).Type, name) is not null)
            || _receivers.FilledBy(name).Any(filled => DerivesFrom(filled, property.ContainingType));
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, ancestor.OriginalDefinition))
                return true;
        return type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, ancestor.OriginalDefinition));
    }

    /// <summary>A call that does not bind is taken for a sink by names alone; without the name of a type it may be any.</summary>
    private bool IsUnresolvedSink(SyntaxNode site, SemanticModel semantics, CancellationToken cancellation) =>
        site is SimpleNameSyntax name
        && name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == name
        && (semantics.GetTypeInfo(access.Expression, cancellation).Type?.Name is not { Length: > 0 } type
            || model.Catalog.FindUnresolvedSink(type, name.Identifier.ValueText) is not null);

    private static IMethodSymbol? RunBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        ICompoundAssignmentOperation compound => compound.OperatorMethod,
        IIncrementOrDecrementOperation step => step.OperatorMethod,
        _ => null,
    };
}
