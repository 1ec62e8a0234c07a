using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Sinks that give back a function, which is what data leaves by: <c>LoggerMessage.Define&lt;string&gt;(…, "Sent to {Target}")</c>. The
/// function's value carries the template as its text.
/// </summary>
internal static class DelegateSinks
{
    /// <summary>The function that a call of such a sink gives back; null when the call is none.</summary>
    public static FlowValue? MadeBy(Call call) => IsMaker(call.Method)
        ? Function(call.Method, call.Arguments.Select(argument => argument.Value.Text).FirstOrDefault(text => text is not null)) with { Type = call.Type }
        : null;

    /// <summary>The function of this kind that a read-only field holds, by its initialiser or the static constructor; null when it holds another.</summary>
    public static FlowValue? HeldBy(IFieldSymbol field, BodyInterpreter body)
    {
        if (InitializerOf(field, body) is not { } made || !body.Model.Compilation.ContainsSyntaxTree(made.SyntaxTree))
            return null;
        var model = body.Model.Bodies.ModelOf(made);
        return model.GetSymbolInfo(made, body.Cancellation).Symbol is IMethodSymbol method && IsMaker(method) && body.Model.Recipients.FindSink(method) is not null
            ? Function(method, made.ArgumentList.Arguments.Select(argument => model.GetConstantValue(argument.Expression, body.Cancellation).Value as string).FirstOrDefault(text => text is not null))
            : null;
    }

    /// <summary>Records what a function of this kind is called with; null when <paramref name="function"/> is another.</summary>
    public static FlowValue? Record(FlowValue function, Call call, BodyInterpreter body)
    {
        if (function.Callable is not { Lambda: null, Symbol: var maker } || !IsMaker(maker) || body.Model.Recipients.FindSink(maker) is not { } sink)
            return null;
        SinkCalls.Record(sink, maker, call.Arguments, call.Site, body, LogTemplate.Parse(function.Text));
        return FlowValue.Unknown with { Type = call.Type };
    }

    private static bool IsMaker(IMethodSymbol method) => method.ReturnType.TypeKind == TypeKind.Delegate;

    private static FlowValue Function(IMethodSymbol maker, string? template) => FlowValue.Unknown with { Callable = new Callable(maker, null, null), Text = template };

    private static InvocationExpressionSyntax? InitializerOf(IFieldSymbol field, BodyInterpreter body)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) is not VariableDeclaratorSyntax declared)
            return null;
        if (declared.Initializer is { } initializer)
            return initializer.Value as InvocationExpressionSyntax;
        return field.ContainingType.StaticConstructors.FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation)
            .DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == field.Name)?.Right as InvocationExpressionSyntax;
    }
}
