using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>A local holds what was put into it; one filled by code that cannot be seen into is known by its name alone.</summary>
internal sealed class LocalReferenceTransfer : OperationTransfer<ILocalReferenceOperation>
{
    protected override FlowValue Apply(ILocalReferenceOperation operation, BodyInterpreter body)
    {
        var value = body.State.Read(StorageKey.Variable(operation.Local)) ?? Unassigned(operation);
        return value.IsOpaque && value.IsPlain ? Labelling.OfVariable(operation.Local, value, operation.Syntax, body) : value;
    }

    /// <summary>A struct is there as soon as it is declared, and may be filled member by member.</summary>
    private static FlowValue Unassigned(ILocalReferenceOperation operation) =>
        FlowValue.Unknown with
        {
            Type = operation.Type,
            IsOpaque = true,
            Entity = operation.Type is { IsValueType: true, SpecialType: SpecialType.None } && operation.Local.DeclaringSyntaxReferences is { IsEmpty: false } declarations ? Entity.Created(declarations[0].GetSyntax()) : null,
        };
}

/// <summary>A parameter holds its argument until it is assigned.</summary>
internal sealed class ParameterReferenceTransfer : OperationTransfer<IParameterReferenceOperation>
{
    protected override FlowValue Apply(IParameterReferenceOperation operation, BodyInterpreter body)
    {
        var value = body.State.Read(StorageKey.Variable(operation.Parameter)) ?? Captured(operation, body);
        return value.IsOpaque && value.IsPlain ? Labelling.OfVariable(operation.Parameter, value, operation.Syntax, body) : value;
    }

    /// <summary>A parameter of a primary constructor is a member of the instance to all other code of its type.</summary>
    private static FlowValue Captured(IParameterReferenceOperation operation, BodyInterpreter body)
    {
        var member = Entity.This.Member(operation.Parameter);
        var value = FlowValue.Unknown with { Type = operation.Type, Entity = member, IsOpaque = true };
        return body.Model.Recognizer.HoldsAnything(operation.Parameter) ? value with { Given = ImmutableArray.Create(member) } : value;
    }
}

/// <summary><c>this</c>.</summary>
internal sealed class InstanceReferenceTransfer : OperationTransfer<IInstanceReferenceOperation>
{
    protected override FlowValue Apply(IInstanceReferenceOperation operation, BodyInterpreter body) =>
        FlowValue.Unknown with { Type = operation.Type, Entity = Entity.This };
}

/// <summary>The intermediate values by which the compiler spells out <c>?:</c>, <c>??</c>, <c>?.</c> and the like.</summary>
internal sealed class FlowCaptureTransfer : OperationTransfer<IFlowCaptureOperation>
{
    protected override FlowValue Apply(IFlowCaptureOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Value);
        if (operation.Value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation)
            body.Aliases[StorageKey.Of(operation.Id)] = operation.Value;
        body.State = body.State.Write(StorageKey.Of(operation.Id), value);
        return value;
    }
}

/// <summary>Reads such a value back.</summary>
internal sealed class FlowCaptureReferenceTransfer : OperationTransfer<IFlowCaptureReferenceOperation>
{
    protected override FlowValue Apply(IFlowCaptureReferenceOperation operation, BodyInterpreter body) =>
        body.State.Read(StorageKey.Of(operation.Id)) ?? FlowValue.Unknown with { Type = operation.Type };
}

/// <summary>An element of an array: any of them.</summary>
internal sealed class ArrayElementReferenceTransfer : OperationTransfer<IArrayElementReferenceOperation>
{
    protected override FlowValue Apply(IArrayElementReferenceOperation operation, BodyInterpreter body)
    {
        var array = body.Evaluate(operation.ArrayReference);
        foreach (var index in operation.Indices)
            body.Evaluate(index);
        if (MailDomains.IsOne(operation, body))
            return FlowValue.Unknown with { Type = operation.Type, Entity = Entity.Result(operation.Syntax) };
        return operation.Type is IArrayTypeSymbol && SymbolEqualityComparer.Default.Equals(operation.Type, operation.ArrayReference.Type)
            ? array
            : Sequences.At(array, operation.Indices.Length == 1 ? operation.Indices[0] : null, operation, body);
    }
}

/// <summary><c>list[^1]</c>, <c>text[..3]</c>: an element, or a part that is what the whole is.</summary>
internal sealed class ImplicitIndexerReferenceTransfer : OperationTransfer<IImplicitIndexerReferenceOperation>
{
    protected override FlowValue Apply(IImplicitIndexerReferenceOperation operation, BodyInterpreter body)
    {
        var whole = body.Evaluate(operation.Instance);
        body.Evaluate(operation.Argument);
        if (operation.Type?.SpecialType == SpecialType.System_String)
            return ShortPieces.Of(whole.Content(operation.Type), ShortPieces.IsShort(operation.Argument));
        return SymbolEqualityComparer.Default.Equals(operation.Type, operation.Instance.Type) ? whole : Sequences.At(whole, operation.Argument, operation, body);
    }
}

/// <summary>An element of an inline array.</summary>
internal sealed class InlineArrayAccessTransfer : OperationTransfer<IInlineArrayAccessOperation>
{
    protected override FlowValue Apply(IInlineArrayAccessOperation operation, BodyInterpreter body)
    {
        var array = body.Evaluate(operation.Instance);
        body.Evaluate(operation.Argument);
        return Sequences.At(array, operation.Argument, operation, body);
    }
}
