using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Mappers whose code is not at hand fill the members of one object from the members of the same name of another: <c>mapper.Map&lt;Row&gt;(customer)</c>,
/// <c>customer.Adapt&lt;Row&gt;()</c>.
/// </summary>
internal sealed class MappingCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create("Map", "MapTo", "Adapt", "AdaptTo", "Convert", "ConvertTo", "ProjectTo");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (!Names.Contains(call.Method.Name) || Source(call) is not { Entity: not null, Type: INamedTypeSymbol from } source)
            return null;
        var target = call.Arguments.Length > 1 && call.Arguments[1].Value is { Entity: not null } given ? given.Type : call.Type;
        if (target is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } to || Sequences.ElementType(to) is not null)
            return null;

        var mapped = call.Arguments.Length > 1 && call.Arguments[1].Value.Entity is { } filled ? filled : Entity.Result(call.Site, ImmutableArray.Create(source.Entity!));
        foreach (var member in to.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsStatic && !member.IsIndexer && !member.IsReadOnly))
            if (from.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() is { IsStatic: false } same && call.Arguments.Concat(call.Others).FirstOrDefault()?.Operation is { } operation
                && Members.Read(source, same, operation, body) is { IsPlain: false } value)
                body.State = body.State.Write(StorageKey.Member(mapped, member), value with { Type = member.Type });
        return FlowValue.Unknown with { Type = to, Entity = mapped, IsOpaque = true };
    }

    private static FlowValue? Source(Call call) =>
        call.Method.IsExtensionMethod ? call.Subject : call.Arguments.Select(argument => argument.Value).FirstOrDefault();
}
