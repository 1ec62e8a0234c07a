using System.Linq;
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
        if (operation.Type?.SpecialType != SpecialType.System_String)
            return FlowValue.Unknown with { Type = operation.Type };
        added = Formatting.Format(added, operation.Value, body);
        var value = before.Content(operation.Type).Absorb(added) with { IsMany = before.IsMany || (!before.IsPlain && !added.IsPlain) };
        Assignment.Store(operation.Target, value, body);
        return value;
    }
}

/// <summary><c>target ??= value</c>.</summary>
internal sealed class CoalesceAssignmentTransfer : OperationTransfer<ICoalesceAssignmentOperation>
{
    protected override FlowValue Apply(ICoalesceAssignmentOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Target).Join(body.Evaluate(operation.Value));
        Assignment.Store(operation.Target, value, body);
        return value;
    }
}

/// <summary><c>(a, b) = value</c>.</summary>
internal sealed class DeconstructionAssignmentTransfer : OperationTransfer<IDeconstructionAssignmentOperation>
{
    protected override FlowValue Apply(IDeconstructionAssignmentOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Value);
        Deconstruct(operation.Target, value, body);
        return value;
    }

    private static void Deconstruct(IOperation target, FlowValue value, BodyInterpreter body)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assignment.Store(target, value, body);
            return;
        }

        var members = PartsOf(value.Type, tuple.Elements.Length);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = members is not null
                ? Members.Read(value, members[i], tuple.Elements[i], body)
                : value.Content(tuple.Elements[i].Type);
            Deconstruct(tuple.Elements[i], part, body);
        }
    }

    /// <summary>The members that a tuple or a positional record is taken apart into.</summary>
    private static ISymbol[]? PartsOf(ITypeSymbol? type, int count)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.IsTupleType)
            return named.TupleElements.Select(field => (ISymbol)(field.CorrespondingTupleField ?? field)).ToArray();
        if (!named.IsRecord || named.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length == count) is not { } constructor)
            return null;
        var members = constructor.Parameters
            .Select(parameter => named.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault<ISymbol>())
            .ToArray();
        return members.Any(member => member is null) ? null : members!;
    }
}

/// <summary>A statement is done for its effects.</summary>
internal sealed class ExpressionStatementTransfer : OperationTransfer<IExpressionStatementOperation>
{
    protected override FlowValue Apply(IExpressionStatementOperation operation, BodyInterpreter body) => body.Evaluate(operation.Operation);
}

/// <summary>Storing values.</summary>
internal static class Assignment
{
    public static void Store(IOperation target, FlowValue value, BodyInterpreter body)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                body.State = body.State.Write(StorageKey.Variable(local.Local), Noted(value, local.Local.Name, target));
                break;
            case IParameterReferenceOperation parameter:
                body.State = body.State.Write(StorageKey.Variable(parameter.Parameter), Noted(value, parameter.Parameter.Name, target));
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, body);
                break;
            case IFlowCaptureReferenceOperation capture:
                body.State = body.State.Write(StorageKey.Of(capture.Id), value);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: false } property:
                var owner = body.Evaluate(instance);
                StoreMember(owner, property.Property, value, target, body);
                if (Given(target) is { } assigned)
                    Calls.SinkCalls.RecordMember(owner.Type ?? instance.Type, property.Property.Name, value, assigned, body);
                break;
            case IFieldReferenceOperation { Instance: { } instance } field:
                StoreMember(body.Evaluate(instance), field.Field.CorrespondingTupleField ?? field.Field, value, target, body);
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property.IsIndexer: true }:
                var collection = body.Evaluate(instance);
                Sequences.Put(collection, value, body);
                if (Given(target) is { } item)
                {
                    Calls.SinkCalls.RecordMember(collection.Type ?? instance.Type, "this[]", value, item, body);
                    if (instance is IPropertyReferenceOperation holder)
                        Calls.SinkCalls.RecordMember(holder.Instance?.Type ?? holder.Property.ContainingType, holder.Property.Name, value, item, body);
                }

                break;
            case IArrayElementReferenceOperation element:
                Sequences.Put(body.Evaluate(element.ArrayReference), value, body);
                break;
            default:
                body.EvaluateChildren(target);
                break;
        }
    }

    /// <summary>What is assigned to <paramref name="target"/>, as written.</summary>
    private static IOperation? Given(IOperation target) => (target.Parent as IAssignmentOperation)?.Value;

    private static void StoreMember(FlowValue owner, ISymbol member, FlowValue value, IOperation target, BodyInterpreter body)
    {
        if (owner.Entity is not { } entity)
            return;
        var replaced = entity.Member(member);
        body.State = body.State
            .Forget(stale => stale.IsWithin(replaced))
            .Write(StorageKey.Member(entity, member), Noted(value, member.Name, target));
    }

    /// <summary>Adds the step to the path that is told to the user.</summary>
    private static FlowValue Noted(FlowValue value, string name, IOperation target) =>
        value.WithLabels(label => label.Via(FlowStepKind.Store, name, target.Syntax.GetLocation()));
}
