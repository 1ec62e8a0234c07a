using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>What a call does, by the first kind of knowledge that has an answer.</summary>
internal static class CallTable
{
    private static readonly ImmutableArray<ICallModel> Models = ImmutableArray.Create<ICallModel>(
        new CheckCalls(),
        new RedactionCalls(),
        new SinkCalls(),
        new TransparentCalls(),
        new CloneCalls(),
        new DelegateCalls(),
        new SuppressionCalls(),
        new MessageCalls(),
        new DispatchCalls(),
        new SourceCalls(),
        new ReloadCalls(),
        new ClaimCalls(),
        new NamedCells(),
        new CharacterCalls(),
        new TextCalls(),
        new SequenceCalls(),
        new CollectionCalls(),
        new MappingCalls(),
        new GenericCalls());

    public static FlowValue Apply(Call call, BodyInterpreter body)
    {
        foreach (var model in Models)
            if (model.TryApply(call, body) is { } value)
                return Copies.Mark(call, value.Type is null ? value with { Type = call.Type } : value, body);
        return Copies.Mark(call, Opaque(call, body), body);
    }

    /// <summary>A constructor gives back the object that was made, holding what it was given.</summary>
    public static FlowValue ApplyConstructor(Call call, FlowValue created, BodyInterpreter body)
    {
        new SinkCalls().TryApply(call, body);
        var carrier = body.Model.Catalog.FindCarrier(call.Method);
        var isSeen = carrier is null && new SourceCalls().TryApply(call, body) is not null;
        if (call.Type is not { } type)
            return created;
        if (!isSeen)
        {
            CollectionCalls.Begin(call, created, body);
            created = GenericCalls.Fill(call, created, body);
        }
        else if (!Objects.IsPrimary(call.Method, body))
            return MessageParts.FillByConstructor(call, created, body);

        Objects.Capture(call, created, body);
        var isMessage = body.Model.Catalog.FindMessage(type) is not null;
        foreach (var argument in call.Arguments)
        {
            if (carrier is { Removes: false })
                created = created.Absorb(TextCalls.Written(argument, body)) with { Text = created.Text ?? argument.Value.Text };
            else if (!isMessage && Objects.MembersFilledBy(argument.Parameter, type, body) is { IsEmpty: false } members)
                foreach (var member in members)
                    body.State = body.State.Write(StorageKey.Member(created.Entity!, member), argument.Value);
            else if (Sequences.ElementType(type) is not null && Sequences.ElementType(argument.Value.Type) is not null)
                created = created with { Element = argument.Value.Element, ElementFacts = argument.Value.ElementFacts, Query = argument.Value.Query };
        }

        return MessageParts.FillByConstructor(call, created, body);
    }

    /// <summary>Code that cannot be seen into: the result is known by the method's name and by what it was asked about.</summary>
    private static FlowValue Opaque(Call call, BodyInterpreter body)
    {
        call.RunCallbacks(body);
        return OpaqueResult(call, body);
    }

    /// <summary>What such code gives back.</summary>
    public static FlowValue OpaqueResult(Call call, BodyInterpreter body)
    {
        var inputs = call.Arguments.Select(argument => argument.Value.Entity).OfType<Entity>().ToImmutableArray();
        var value = new FlowValue { Type = call.Type, Entity = Entity.Result(call.Site, inputs), IsOpaque = true };
        value = value with { Query = body.Model.QueryOf(call), ElementFacts = FilteredResults.Of(call.Method, call.Type, value.Entity, body) };
        return Labelling.OfResult(call.Method, inputs.IsEmpty ? call.Receiver?.Entity : inputs[0], value, call.Site, body);
    }
}

/// <summary>One kind of knowledge about calls.</summary>
internal interface ICallModel
{
    /// <summary>What the call evaluates to, its effects applied; null when this kind knows nothing of the method.</summary>
    FlowValue? TryApply(Call call, BodyInterpreter body);
}
