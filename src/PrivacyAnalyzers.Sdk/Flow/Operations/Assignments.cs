using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary><c>target = value</c>.</summary>
internal sealed class SimpleAssignmentTransfer : OperationTransfer<ISimpleAssignmentOperation>
{
    protected override FlowValue Apply(ISimpleAssignmentOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Value);
        if (operation is { IsRef: true, Target: ILocalReferenceOperation alias })
            body.Aliases[StorageKey.Variable(alias.Local)] = operation.Value;
        Assignment.Store(operation.Target, value, body);
        return value;
    }
}

/// <summary><c>target += value</c>.</summary>
internal sealed class CompoundAssignmentTransfer : OperationTransfer<ICompoundAssignmentOperation>
{
    protected override FlowValue Apply(ICompoundAssignmentOperation operation, BodyInterpreter body)
    {
        var before = body.Evaluate(operation.Target);
        var added = body.Evaluate(operation.Value);
        var value = Operators.Apply(operation.OperatorMethod, [before, added], operation.Syntax, body) ?? Combined(operation, before, added, body);
        Assignment.Store(operation.Target, value, body);
        return value;
    }

    private static FlowValue Combined(ICompoundAssignmentOperation operation, FlowValue before, FlowValue added, BodyInterpreter body)
    {
        var result = FlowValue.Unknown with { Type = operation.Type };
        if (operation.Type?.SpecialType == SpecialType.System_String)
        {
            added = Formatting.Format(added, operation.Value, body);
            return before.Content(operation.Type).Absorb(added) with { IsMany = before.IsMany || (!before.IsPlain && !added.IsPlain) };
        }

        if (operation.Type?.TypeKind == TypeKind.Delegate)
            return before with { Callable = added.Callable?.And(before.Callable) ?? before.Callable };
        return operation.OperatorKind switch
        {
            BinaryOperatorKind.And => result with { Truth = before.Truth.And(added.Truth) },
            BinaryOperatorKind.Or => result with { Truth = before.Truth.Or(added.Truth) },
            _ => result,
        };
    }
}

/// <summary><c>Changed += handler</c>: what raising the event here runs.</summary>
internal sealed class EventAssignmentTransfer : OperationTransfer<IEventAssignmentOperation>
{
    protected override FlowValue Apply(IEventAssignmentOperation operation, BodyInterpreter body)
    {
        var handler = body.Evaluate(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation reference && operation.Adds && handler.Callable is { } added)
        {
            var before = body.Evaluate(reference);
            body.State = body.State.Write(EventReferenceTransfer.PlaceOf(reference, body), before with { Callable = added.And(before.Callable) });
        }

        return FlowValue.Unknown;
    }
}

/// <summary>Storing values.</summary>
internal static class Assignment
{
    public static void Store(IOperation target, FlowValue value, BodyInterpreter body)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                StoreVariable(local.Local, value, target, body);
                break;
            case IParameterReferenceOperation parameter:
                StoreVariable(parameter.Parameter, value, target, body);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, body);
                break;
            case IFlowCaptureReferenceOperation capture:
                body.State = body.State.Write(StorageKey.Of(capture.Id), value);
                StoreUnderOtherName(StorageKey.Of(capture.Id), value, body);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: false } property:
                var owner = body.Evaluate(instance);
                var isTold = Given(target) is { } assigned && Calls.SinkCalls.RecordMember(owner.Type ?? instance.Type, property.Property.Name, value, assigned, body);
                StoreMember(owner, property.Property, isTold ? FlowValue.Unknown with { Type = value.Type } : value, target, body);
                break;
            case IFieldReferenceOperation { Instance: { } instance } field:
                StoreMember(body.Evaluate(instance), field.Field.CorrespondingTupleField ?? field.Field, value, target, body);
                break;
            case IFieldReferenceOperation { Instance: null } or IPropertyReferenceOperation { Instance: null }:
                StoreVariable(((IMemberReferenceOperation)target).Member, value, target, body);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: true } indexer:
                var collection = body.Evaluate(instance);
                Sequences.Replace(collection, indexer.Arguments.Length == 1 ? indexer.Arguments[0].Value : null, value, body);
                if (Given(target) is { } item)
                {
                    Calls.SinkCalls.RecordMember(collection.Type ?? instance.Type, "this[]", value, item, body);
                    if (instance is IPropertyReferenceOperation holder)
                        Calls.SinkCalls.RecordMember(holder.Instance?.Type ?? holder.Property.ContainingType, holder.Property.Name, value, item, body);
                }

                break;
            case IArrayElementReferenceOperation element:
                Sequences.Replace(body.Evaluate(element.ArrayReference), element.Indices.Length == 1 ? element.Indices[0] : null, value, body);
                break;
            case IInlineArrayAccessOperation element:
                Sequences.Replace(body.Evaluate(element.Instance), element.Argument, value, body);
                break;
            default:
                body.EvaluateChildren(target);
                break;
        }
    }

    /// <summary>What is assigned to <paramref name="target"/>, as written.</summary>
    private static IOperation? Given(IOperation target) => (target.Parent as IAssignmentOperation)?.Value;

    private static void StoreVariable(ISymbol variable, FlowValue value, IOperation target, BodyInterpreter body)
    {
        if (!value.IsPlain && body.Model.Recognizer.HoldsRest(variable))
            value = FlowValue.Unknown with { Type = value.Type };
        Sequences.ForgetIndexedBy(variable, body);
        var place = StorageKey.Variable(variable);
        body.State = body.State.Write(place, Noted(value, variable.Name, target));
        StoreUnderOtherName(place, value, body);
    }

    /// <summary>A <c>ref</c> local is another name for a place; so is what the compiler captures to read and then write it.</summary>
    private static void StoreUnderOtherName(StorageKey place, FlowValue value, BodyInterpreter body)
    {
        if (!body.Aliases.TryGetValue(place, out var other))
            return;
        body.Aliases.Remove(place);
        Store(other, value, body);
        body.Aliases[place] = other;
    }

    private static void StoreMember(FlowValue owner, ISymbol member, FlowValue value, IOperation target, BodyInterpreter body)
    {
        if (owner.Entity is not { } entity)
            return;
        var replaced = entity.Member(member);
        body.State = body.State
            .Forget(replaced)
            .Write(StorageKey.Member(entity, member), Noted(value, member.Name, target));
    }

    /// <summary>Adds the step to the path that is told to the user.</summary>
    private static FlowValue Noted(FlowValue value, string name, IOperation target) =>
        value.WithLabels(label => label.Via(FlowStepKind.Store, name, target.Syntax.GetLocation()));
}
