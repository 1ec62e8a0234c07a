using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>Reads a property, an indexer or the element that a loop is at.</summary>
internal sealed class PropertyReferenceTransfer : OperationTransfer<IPropertyReferenceOperation>
{
    protected override FlowValue Apply(IPropertyReferenceOperation operation, BodyInterpreter body)
    {
        var owner = operation.Instance is null ? null : body.Evaluate(operation.Instance);
        foreach (var argument in operation.Arguments)
            body.Evaluate(argument.Value);

        if (owner is not null)
        {
            if (operation.Property.Name == "Current" && Sequences.IsEnumerator(operation.Property.ContainingType))
                return Sequences.Visit(owner, operation.Syntax, operation.Type, body);
            if (operation.Property.IsIndexer && operation.Arguments.Length == 1 && body.Evaluate(operation.Arguments[0].Value).Text is { } name
                && Calls.NamedCells.Read(owner, name, operation.Property, operation.Type, operation.Syntax, body) is { } cell)
                return cell;
            if (operation.Property.IsIndexer)
                return Sequences.At(owner, operation.Arguments.Length == 1 ? operation.Arguments[0].Value : null, operation, body);
        }

        return Computed(owner, operation, body) ?? Members.Read(owner, operation.Property, operation, body);
    }

    /// <summary>A property with code of its own is a call, unless its name already says what it gives.</summary>
    private static FlowValue? Computed(FlowValue? owner, IPropertyReferenceOperation operation, BodyInterpreter body)
    {
        if (operation.Property.GetMethod is not { } getter
            || body.Model.Recognizer.Classify(operation.Property) is not null
            || body.Model.Recognizer.StateOf(operation.Property) is not null
            || body.Model.QueryOf(operation) is not null
            || !body.Summaries.Has(getter.OriginalDefinition))
            return null;
        var call = new Calls.Call(getter, owner, ImmutableArray<Calls.CallArgument>.Empty, operation.Syntax, operation.Type, getter.IsVirtual || getter.IsAbstract);
        var value = new Calls.SourceCalls().TryApply(call, body);
        if (value is null || (value.IsPlain && value.Truth == Truth.Unknown && value.Element is null))
            return null;
        // What can be set by its name is known by it, whatever field keeps it.
        if (value.Labels.IsEmpty && !value.Given.IsEmpty && operation.Property.SetMethod is not null)
            return null;
        return value;
    }
}

/// <summary>Reads a field; one that can only ever hold the function it is initialised with stands for that function.</summary>
internal sealed class FieldReferenceTransfer : OperationTransfer<IFieldReferenceOperation>
{
    private static bool IsFunction(ITypeSymbol type) => type.TypeKind == TypeKind.Delegate || type.Name == "Expression";

    protected override FlowValue Apply(IFieldReferenceOperation operation, BodyInterpreter body)
    {
        var owner = operation.Instance is null ? null : body.Evaluate(operation.Instance);
        var value = Members.Read(owner, operation.Field.CorrespondingTupleField ?? operation.Field, operation, body);
        return operation.Field.IsReadOnly && value.Callable is null && IsFunction(operation.Field.Type)
            ? Calls.DelegateSinks.HeldBy(operation.Field, body) ?? value with { Callable = body.Model.Bodies.FunctionIn(operation.Field, body.Cancellation) }
            : value;
    }
}

/// <summary>An event stands for the handlers that were added to it here.</summary>
internal sealed class EventReferenceTransfer : OperationTransfer<IEventReferenceOperation>
{
    protected override FlowValue Apply(IEventReferenceOperation operation, BodyInterpreter body) =>
        body.State.Read(PlaceOf(operation, body)) ?? FlowValue.Unknown with { Type = operation.Type };

    /// <summary>Where the handlers of the event are kept.</summary>
    public static StorageKey PlaceOf(IEventReferenceOperation operation, BodyInterpreter body) =>
        operation.Instance is not null && body.Evaluate(operation.Instance).Entity is { } owner
            ? StorageKey.Member(owner, operation.Event)
            : StorageKey.Variable(operation.Event);
}

/// <summary>Reading members of objects.</summary>
internal static class Members
{
    public static FlowValue Read(FlowValue? owner, ISymbol member, IOperation operation, BodyInterpreter body)
    {
        var entity = owner?.Entity is { } holder ? holder.Member(member)
            : owner is null ? Entity.Static(member)
            : null;

        if (OfDictionary(owner, member) is { } part)
            return part with { Type = operation.Type };
        if (Stored(owner, member, body) is { } stored)
            return IsJustGiven(stored) ? Labelling.OfMember(owner, member, stored, operation.Syntax, body) : stored;

        var value = FlowValue.Unknown with { Type = operation.Type ?? TypeOf(member), Entity = entity };
        var isLeftToCaller = entity is { Root.Kind: EntityKind.Parameter } && body.Model.Recognizer.ClassifyAddressee(member) is not null;
        if (!isLeftToCaller)
            value = Labelling.OfMember(owner, member, value, operation.Syntax, body);
        if (IsNullable(owner?.Type) && owner is not null)
            return OfNullable(owner, member, value);
        if (owner is not null && !owner.IsPlain && value.Labels.IsEmpty && CarriesItsOwner(owner, value.Type, member) && !body.Model.Recognizer.HoldsRest(member))
            value = value.Absorb(owner);
        if (isLeftToCaller || (value.Labels.IsEmpty && entity is { IsOfCaller: true } && body.Model.Recognizer.HoldsAnything(member)))
            value = value with { Given = ImmutableArray.Create(entity!) };
        if (body.Model.QueryOf(operation) is { } query)
            value = value with { Query = query, ElementFacts = Filtered(value, body) };
        return States.OfMember(owner, member, value, body);
    }

    /// <summary>What callers may have put into the object itself, which is passed on or written out whole here.</summary>
    public static FlowValue OfCaller(ITypeSymbol? type, BodyInterpreter body)
    {
        var given = ImmutableArray.CreateBuilder<Entity>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            foreach (var member in current.GetMembers())
                if (member is { IsStatic: false } and (IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false })
                    && body.State.Read(StorageKey.Member(Entity.This, member)) is null
                    && body.Model.Recognizer.HoldsAnything(member))
                    given.Add(Entity.This.Member(member));
        return FlowValue.Unknown with { Given = given.ToImmutable() };
    }

    private static FlowValue? Stored(FlowValue? owner, ISymbol member, BodyInterpreter body) =>
        owner is null ? body.State.Read(StorageKey.Variable(member))
        : owner.Entity is not { } holder ? null
        : body.State.Read(StorageKey.Member(holder, member)) ?? StoredOfEach(holder, member, body);

    /// <summary>What every element of a collection holds in this member.</summary>
    private static FlowValue? StoredOfEach(Entity element, ISymbol member, BodyInterpreter body) =>
        element is { Kind: EntityKind.Element, Site: not null } ? body.State.Read(StorageKey.Member(element.Owner!.Element(null), member)) : null;

    /// <summary>The elements of a dictionary are taken for its values; of its keys no more is known than what was added.</summary>
    private static FlowValue? OfDictionary(FlowValue? owner, ISymbol member) => member switch
    {
        { Name: "Values" } when Sequences.IsDictionary(owner?.Type) => owner,
        { Name: "Value", ContainingType.Name: "KeyValuePair" } when owner!.Type?.Name != "KeyValuePair" => owner,
        { Name: "Key", ContainingType.Name: "KeyValuePair" } when owner!.Type?.Name != "KeyValuePair" => FlowValue.Unknown,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    /// <summary>A literal, or something from code that cannot be seen into, is what the member's own name says; what was masked is not.</summary>
    private static bool IsJustGiven(FlowValue stored) => stored.Labels.IsEmpty && (stored.Text is not null || stored.IsOpaque);

    /// <summary>What the database model sees to for every query of a table.</summary>
    private static FactSet Filtered(FlowValue table, BodyInterpreter body) =>
        table.Entity is { } entity && Sequences.ElementType(table.Type) is { } type && body.Model.FiltersAllQueriesOf(type)
            ? FactSet.Of(new Fact(Vocabulary.FactKind.OptOut, entity.Element(null), Allows: true)).Add(new Fact(Vocabulary.FactKind.Membership, entity.Element(null), Allows: true))
            : FactSet.Empty;

    /// <summary><c>HasValue</c> and <c>Value</c> say what the nullable itself says.</summary>
    private static FlowValue OfNullable(FlowValue owner, ISymbol member, FlowValue value) => member.Name switch
    {
        "HasValue" => value with { Truth = owner.NullTruth.Not() },
        "Value" => owner,
        _ => value,
    };

    /// <summary>
    /// Whether a part of personal data is still that data: the text in a wrapper (<c>address.Value</c>), a slice, an item of a
    /// tuple. A number about it (<c>email.Length</c>) is not; nor is another member of a person.
    /// </summary>
    private static bool CarriesItsOwner(FlowValue owner, ITypeSymbol? type, ISymbol member) =>
        type is not null
        && (type.SpecialType is SpecialType.System_String or SpecialType.System_Object || member.Name is "Result" or "Value" or "Key")
        && type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Int32)
        && (!owner.Labels.IsEmpty || owner.Type is null or ITypeParameterSymbol || owner.Type.IsTupleType || FrameworkTypes.Contain(owner.Type))
        && !HasWhole(owner);

    private static bool HasWhole(FlowValue owner)
    {
        foreach (var label in owner.Labels)
            if (label.Whole is not null)
                return true;
        return false;
    }

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
