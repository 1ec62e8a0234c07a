using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>A call whose receiver and arguments are evaluated.</summary>
internal sealed record Call(
    IMethodSymbol Method, FlowValue? Receiver, ImmutableArray<CallArgument> Arguments, SyntaxNode Site, ITypeSymbol? Type, bool IsVirtual)
{
    /// <summary>How the path that is told to the user names the method.</summary>
    public string Name { get; init; } = Method.Name;

    /// <summary>What the method works on: its receiver, or the first argument of an extension method.</summary>
    public FlowValue? Subject => Receiver ?? (Method.IsExtensionMethod && !Arguments.IsEmpty ? Arguments[0].Value : null);

    /// <summary>The arguments besides the subject.</summary>
    public IEnumerable<CallArgument> Others => Receiver is null && Method.IsExtensionMethod ? Arguments.Skip(1) : Arguments;

    public static Call Of(IInvocationOperation operation, FlowValue? receiver, BodyInterpreter body) =>
        new(operation.TargetMethod, receiver, Evaluate(operation.Arguments, body), operation.Syntax, operation.Type, operation.IsVirtual);

    public static Call Of(IObjectCreationOperation operation, IMethodSymbol constructor, FlowValue created, BodyInterpreter body) =>
        new(constructor, created, Evaluate(operation.Arguments, body), operation.Syntax, operation.Type, IsVirtual: false);

    /// <summary>A call that is not written as one: of a delegate, or of a conversion.</summary>
    public static Call Of(IMethodSymbol method, IReadOnlyList<FlowValue> arguments, BodyInterpreter body, SyntaxNode? site = null)
    {
        var at = site ?? body.CodeSite;
        var passed = method.Parameters
            .Where(parameter => parameter.Ordinal < arguments.Count)
            .Select(parameter => new CallArgument(parameter, arguments[parameter.Ordinal], at, null))
            .ToImmutableArray();
        return new Call(method, null, passed, at, method.ReturnType, IsVirtual: false);
    }

    /// <summary>Runs the lambdas among the arguments once: the callee may do so, with things that are not known here.</summary>
    public void RunCallbacks(BodyInterpreter body)
    {
        foreach (var argument in Arguments)
            if (argument.Value.Callable is { Lambda: not null })
                RunCallback(argument, body);
    }

    /// <summary>The same for one of them.</summary>
    public void RunCallback(CallArgument argument, BodyInterpreter body)
    {
        var callback = argument.Value.Callable!;
        body.Invoke(callback, callback.Symbol.Parameters.Select(parameter => new FlowValue { Type = parameter.Type, IsOpaque = true, Entity = Entity.Result(argument.Site) }).ToArray());
    }

    private static ImmutableArray<CallArgument> Evaluate(ImmutableArray<IArgumentOperation> arguments, BodyInterpreter body)
    {
        var evaluated = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                body.Evaluate(argument.Value);
            }
            else if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } })
            {
                foreach (var element in elements.ElementValues)
                    evaluated.Add(new CallArgument(parameter, body.Evaluate(element), element.Syntax, element));
            }
            else if (parameter.IsParams && argument is { IsImplicit: true, Value.Kind: OperationTable.CollectionExpression })
            {
                foreach (var element in argument.Value.ChildOperations)
                    evaluated.Add(new CallArgument(parameter, body.Evaluate(element), element.Syntax, element));
            }
            else
            {
                evaluated.Add(new CallArgument(parameter, body.Evaluate(argument.Value), argument.Value.Syntax, argument.Value));
            }
        }

        return evaluated.ToImmutable();
    }
}

/// <summary>One argument; each element of a <c>params</c> list counts as one.</summary>
internal sealed record CallArgument(IParameterSymbol Parameter, FlowValue Value, SyntaxNode Site, IOperation? Operation);
