using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Mappers whose code is not at hand fill the members of one object from the members of the same name of another: <c>mapper.Map&lt;Row&gt;(customer)</c>,
/// <c>customer.Adapt&lt;Row&gt;()</c>, <c>mapper.ToRow(customer)</c>; and so for each object of a list.
/// </summary>
internal sealed class MappingCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create("Map", "MapTo", "Adapt", "AdaptTo", "Convert", "ConvertTo", "ProjectTo");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        var target = call.Arguments.Length > 1 && call.Arguments[1].Value is { Entity: not null } given ? given.Type : call.Type;
        if (!IsMapping(call.Method.Name, Sequences.ElementType(target) ?? target) || Source(call) is not { Entity: not null } source
            || call.Arguments.Concat(call.Others).FirstOrDefault()?.Operation is not { } operation)
            return null;
        if (Sequences.ElementType(target) is not { } elementType)
            return IsObject(target)
                ? Map(source, (INamedTypeSymbol)target!, call.Arguments.Length > 1 ? call.Arguments[1].Value.Entity : null, call, operation, body)
                : null;
        if (!IsObject(elementType) || Sequences.ElementType(source.Type) is null)
            return null;

        var (element, facts) = Sequences.EachOf(source, body);
        var mapped = Map(element, (INamedTypeSymbol)elementType, null, call, operation, body);
        return mapped is null ? null : FlowValue.Unknown with { Type = target, Entity = Entity.Created(call.Site), Element = mapped, ElementFacts = facts, Query = source.Query };
    }

    /// <summary>Whether the name is that of a mapper's method: <c>Map</c>, <c>ToRow</c>, <c>CustomerToRow</c> for something mapped to a <c>Row</c>.</summary>
    private static bool IsMapping(string name, ITypeSymbol? target) =>
        Names.Contains(name) || (target is { Name.Length: > 1 } && (name.EndsWith("To" + target.Name, StringComparison.Ordinal) || name.EndsWith("To" + target.Name + "s", StringComparison.Ordinal)));

    private static bool IsObject(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None };

    private static FlowValue? Map(FlowValue source, INamedTypeSymbol to, Entity? filled, Call call, IOperation operation, BodyInterpreter body)
    {
        if (source is not { Entity: { } original, Type: INamedTypeSymbol from })
            return null;
        var mapped = filled ?? Entity.Result(call.Site, ImmutableArray.Create(original));
        foreach (var member in to.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsStatic && !member.IsIndexer && !member.IsReadOnly))
            if (from.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() is { IsStatic: false } same
                && Members.Read(source, same, operation, body) is { IsPlain: false } value)
                body.State = body.State.Write(StorageKey.Member(mapped, member), value with { Type = member.Type });
        return FlowValue.Unknown with { Type = to, Entity = mapped, IsOpaque = true };
    }

    private static FlowValue? Source(Call call) =>
        call.Method.IsExtensionMethod ? call.Subject : call.Arguments.Select(argument => argument.Value).FirstOrDefault();
}
