using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Generic methods whose code is not at hand. What is of a type parameter's type can only come from what was passed in as that
/// type: so the signature alone tells what <c>Aggregate</c>, <c>ToDictionary</c>, <c>Task.Run</c> or <c>TryGetValue</c> give back, and
/// what they call a lambda with.
/// </summary>
internal sealed class GenericCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        var method = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;
        if (!method.IsGenericMethod && method.ContainingType?.IsGenericType != true)
            return null;
        var bindings = new TypeBindings(call, method, body);
        if (!bindings.Any)
            return null;

        bindings.RunCallbacks();
        foreach (var (argument, declared) in bindings.Passed.Where(pair => pair.Argument is { Parameter.RefKind: RefKind.Out, Operation: not null }))
            if (bindings.Produce(declared) is { } output)
                Operations.Assignment.Store(argument.Operation!, output, body);
        return bindings.Produce(method.ReturnType) is { } result ? result with { Type = call.Type } : CallTable.OpaqueResult(call, body);
    }

    /// <summary>What a constructor of a framework's generic type was given, in the members that hold it.</summary>
    public static FlowValue Fill(Call call, FlowValue created, BodyInterpreter body)
    {
        var constructor = call.Method.OriginalDefinition;
        if (!constructor.ContainingType.IsGenericType || !call.Arguments.Any(argument => argument.Value.Callable is not null))
        {
            call.RunCallbacks(body);
            return created;
        }

        var bindings = new TypeBindings(call, constructor, body);
        bindings.RunCallbacks();
        bindings.FillMembers(created.Entity!, constructor.ContainingType);
        return created;
    }
}

/// <summary>What is known of each type parameter of a call.</summary>
internal sealed class TypeBindings
{
    private readonly Call _call;
    private readonly BodyInterpreter _body;
    private readonly Dictionary<ISymbol, FlowValue> _values = new(SymbolEqualityComparer.Default);
    private FactSet? _elementFacts;
    private Query? _query;

    public TypeBindings(Call call, IMethodSymbol definition, BodyInterpreter body)
    {
        _call = call;
        _body = body;
        var offset = call.Method.ReducedFrom is null ? 0 : 1;
        Passed = call.Arguments.Select(argument => (argument, TypeOf(definition, argument.Parameter.Ordinal + offset))).Where(pair => pair.Item2 is not null).Select(pair => (pair.argument, pair.Item2!)).ToImmutableArray();

        if (call.Receiver is { } receiver)
            Bind(offset == 0 ? definition.ContainingType : TypeOf(definition, 0), receiver);
        foreach (var (argument, declared) in Passed)
            if (argument.Value.Callable is null && argument.Parameter.RefKind != RefKind.Out)
                Bind(IsExpanded(argument) ? Sequences.ElementType(declared) : declared, argument.Value);
    }

    /// <summary>The arguments, with the types that the method's definition gives their parameters.</summary>
    public ImmutableArray<(CallArgument Argument, ITypeSymbol Declared)> Passed { get; }

    public bool Any => _values.Count > 0 || Passed.Any(pair => pair.Argument.Value.Callable is not null && DelegateOf(pair.Declared) is { } invoke && Mentions(invoke.ReturnType));

    /// <summary>Calls the delegates with what their parameters' types allow; what they give back is of their result's type.</summary>
    public void RunCallbacks()
    {
        foreach (var (argument, declared) in Passed)
        {
            if (argument.Value.Callable is not { } callable)
                continue;
            if (DelegateOf(declared) is not { } invoke)
            {
                if (callable.Lambda is not null)
                    _call.RunCallback(argument, _body);
                continue;
            }

            var result = _body.Invoke(callable, invoke.Parameters.Select(parameter => Input(parameter.Type, argument)).ToArray());
            Bind(invoke.ReturnType, result);
        }
    }

    /// <summary>A value of the type <paramref name="declared"/>; null when nothing is known of it.</summary>
    public FlowValue? Produce(ITypeSymbol? declared)
    {
        switch (declared)
        {
            case ITypeParameterSymbol parameter:
                return _values.TryGetValue(parameter, out var value) ? value : null;
            case INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments.Length: 1 } wrapper:
                return Produce(wrapper.TypeArguments[0]);
        }

        if (Sequences.ElementType(declared) is { } elementType)
        {
            var item = elementType is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair ? pair.TypeArguments[1] : elementType;
            return Produce(item) is { } element ? Sequence(element) : null;
        }

        if (declared is not INamedTypeSymbol { IsGenericType: true } generic || !generic.TypeArguments.Any(argument => argument is ITypeParameterSymbol known && _values.ContainsKey(known)))
            return null;
        var made = Entity.Created(_call.Site);
        _body.State = _body.State.Forget(made);
        FillMembers(made, generic);
        return new FlowValue { Entity = made };
    }

    /// <summary>The members of an object whose type is that of a type parameter.</summary>
    public void FillMembers(Entity made, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers().OfType<IPropertySymbol>())
            if (member.Type is ITypeParameterSymbol parameter && _values.TryGetValue(parameter, out var value))
                _body.State = _body.State.Write(StorageKey.Member(made, member), value);
    }

    private FlowValue Sequence(FlowValue element) => new()
    {
        Entity = Entity.Created(_call.Site),
        Element = element.Substitute(Sequences.AtNoSite) with { Entity = element.Entity?.Substitute(Sequences.AtNoSite) ?? Entity.Created(_call.Site).Element(null) },
        ElementFacts = (_elementFacts ?? FactSet.Empty).Union(_body.State.Facts.Without(about => !IsVisitedHere(about)).Substitute(Sequences.AtNoSite)),
        Query = _query,
    };

    private bool IsVisitedHere(Entity about)
    {
        for (var entity = about; entity is not null; entity = entity.Owner)
            if (entity.Kind == EntityKind.Element && entity.Site == _call.Site)
                return true;
        return false;
    }

    private FlowValue Input(ITypeSymbol declared, CallArgument argument) =>
        Produce(declared) is { } known ? known : new FlowValue { Type = declared, IsOpaque = true, Entity = Entity.Result(argument.Site) };

    private void Bind(ITypeSymbol? declared, FlowValue value)
    {
        switch (declared)
        {
            case ITypeParameterSymbol parameter:
                _values[parameter] = _values.TryGetValue(parameter, out var before) ? before.Join(value) : value;
                return;
            case INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments.Length: 1 } wrapper:
                Bind(wrapper.TypeArguments[0], value);
                return;
        }

        if (Sequences.ElementType(declared) is not { } elementType || !Mentions(elementType))
            return;
        var item = elementType is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair ? pair.TypeArguments[1] : elementType;
        _elementFacts = _elementFacts is null ? value.ElementFacts : _elementFacts.Intersect(value.ElementFacts);
        _query ??= value.Query;
        Bind(item, Sequences.Visit(value, _call.Site, Sequences.ElementType(value.Type), _body));
    }

    /// <summary>Whether it is one of several arguments that a <c>params</c> parameter collects.</summary>
    private static bool IsExpanded(CallArgument argument) =>
        argument.Parameter.IsParams && !SymbolEqualityComparer.Default.Equals(argument.Operation?.Type, argument.Parameter.Type);

    private static ITypeSymbol? TypeOf(IMethodSymbol definition, int ordinal) => ordinal < definition.Parameters.Length ? definition.Parameters[ordinal].Type : null;

    private static IMethodSymbol? DelegateOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Expression", TypeArguments: { Length: 1 } arguments } => DelegateOf(arguments[0]),
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => invoke,
        _ => null,
    };

    private static bool Mentions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Mentions(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
        _ => false,
    };
}
