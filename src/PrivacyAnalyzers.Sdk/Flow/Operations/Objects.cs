using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

/// <summary><c>[first, .. others]</c>. The library that we build on has no type for it; its parts are its children.</summary>
internal sealed class CollectionExpressionTransfer : IOperationTransfer
{
    public FlowValue Apply(IOperation operation, BodyInterpreter body)
    {
        var collection = Objects.New(operation.Syntax, operation.Type, body);
        foreach (var element in operation.ChildOperations)
        {
            if (element.Kind != OperationTable.Spread)
                Sequences.Put(collection, body.Evaluate(element), body);
            else if (element.ChildOperations is { Count: > 0 } parts)
                Sequences.PutAll(collection, body.Evaluate(parts.First()), label => label, body);
        }

        return collection;
    }
}

/// <summary><c>new T()</c>.</summary>
internal sealed class TypeParameterObjectCreationTransfer : OperationTransfer<ITypeParameterObjectCreationOperation>
{
    protected override FlowValue Apply(ITypeParameterObjectCreationOperation operation, BodyInterpreter body)
    {
        var created = Objects.New(operation.Syntax, operation.Type, body);
        body.Evaluate(operation.Initializer);
        return created;
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
        body.State = body.State.Forget(entity);
        return FlowValue.Unknown with { Entity = entity, Type = type };
    }

    /// <summary>The members that a constructor's parameter fills: by their common name, or as they are initialised with it.</summary>
    public static ImmutableArray<ISymbol> MembersFilledBy(IParameterSymbol parameter, ITypeSymbol type, BodyInterpreter body)
    {
        var filled = ImmutableArray.CreateBuilder<ISymbol>();
        for (ITypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            foreach (var member in current.GetMembers())
                if ((member is IPropertySymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)) || IsInitialisedWith(member, parameter, body))
                    filled.Add(member);
        return filled.ToImmutable();
    }

    /// <summary>The parameters of a primary constructor live on in the object, for the code of its type to read.</summary>
    public static void Capture(Call call, FlowValue created, BodyInterpreter body)
    {
        if (!IsPrimary(call.Method, body))
            return;
        foreach (var argument in call.Arguments)
            body.State = body.State.Write(StorageKey.Member(created.Entity!, argument.Parameter), argument.Value);
    }

    private static bool IsInitialisedWith(ISymbol member, IParameterSymbol parameter, BodyInterpreter body) =>
        member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
        && parameter.ContainingSymbol is IMethodSymbol constructor && IsPrimary(constructor, body)
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        } is { Value: IdentifierNameSyntax name } && name.Identifier.ValueText == parameter.Name;

    /// <summary>Whether a constructor's parameters stand at its type.</summary>
    public static bool IsPrimary(IMethodSymbol constructor, BodyInterpreter body) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) is TypeDeclarationSyntax;
}
