using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary><c>new Message(…)</c>: a new object, whose members hold what its constructor was given for them.</summary>
internal sealed class ObjectCreationTransfer : OperationTransfer<IObjectCreationOperation>
{
    protected override FlowValue Apply(IObjectCreationOperation operation, BodyInterpreter body)
    {
        var created = Objects.New(operation.Syntax, operation.Type, body);
        if (operation.Constructor is { } constructor)
        {
            var call = Call.Of(operation, constructor, created, body);
            created = CallTable.ApplyConstructor(call, created, body);
        }

        if (operation.Initializer is not null)
            body.Evaluate(operation.Initializer);
        return created;
    }
}

/// <summary><c>new { customer.Email }</c>: shows all that it holds when it is written out.</summary>
internal sealed class AnonymousObjectCreationTransfer : OperationTransfer<IAnonymousObjectCreationOperation>
{
    protected override FlowValue Apply(IAnonymousObjectCreationOperation operation, BodyInterpreter body)
    {
        var created = Objects.New(operation.Syntax, operation.Type, body);
        foreach (var initializer in operation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            var value = body.Evaluate(initializer.Value);
            if (initializer.Target is IPropertyReferenceOperation property)
                body.State = body.State.Write(StorageKey.Member(created.Entity!, property.Property), value);
            created = created.Absorb(Formatting.Format(value, initializer.Value, body));
        }

        return created;
    }
}

/// <summary><c>new[] { a, b }</c>.</summary>
internal sealed class ArrayCreationTransfer : OperationTransfer<IArrayCreationOperation>
{
    protected override FlowValue Apply(IArrayCreationOperation operation, BodyInterpreter body)
    {
        var array = Objects.New(operation.Syntax, operation.Type, body);
        foreach (var size in operation.DimensionSizes)
            body.Evaluate(size);
        if (operation.Initializer is { } initializer)
            foreach (var element in initializer.ElementValues)
                Sequences.Put(array, body.Evaluate(element), body);
        return array;
    }
}

/// <summary><c>(customer.Email, customer.Name)</c>.</summary>
internal sealed class TupleTransfer : OperationTransfer<ITupleOperation>
{
    protected override FlowValue Apply(ITupleOperation operation, BodyInterpreter body)
    {
        var tuple = Objects.New(operation.Syntax, operation.Type, body);
        var fields = (operation.Type as INamedTypeSymbol)?.TupleElements ?? ImmutableArray<IFieldSymbol>.Empty;
        for (var i = 0; i < operation.Elements.Length; i++)
        {
            var value = body.Evaluate(operation.Elements[i]);
            if (i < fields.Length)
                body.State = body.State.Write(StorageKey.Member(tuple.Entity!, fields[i].CorrespondingTupleField ?? fields[i]), value);
        }

        return tuple;
    }
}

/// <summary>New objects.</summary>
internal static class Objects
{
    /// <summary>A fresh object; what an earlier turn of a loop made at this place is forgotten.</summary>
    public static FlowValue New(SyntaxNode site, ITypeSymbol? type, BodyInterpreter body)
    {
        var entity = Entity.Created(site);
        body.State = body.State.Forget(stale => stale.IsWithin(entity));
        return FlowValue.Unknown with { Entity = entity, Type = type };
    }

    /// <summary>The property that a constructor's parameter fills, by their common name.</summary>
    public static ISymbol? MemberFilledBy(IParameterSymbol parameter, ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            foreach (var member in current.GetMembers())
                if (member is IPropertySymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                    return member;
        return null;
    }
}
