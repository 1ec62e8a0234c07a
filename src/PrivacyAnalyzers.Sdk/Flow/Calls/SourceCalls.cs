using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods whose code is at hand: their summary, read with the arguments of this call.</summary>
internal sealed class SourceCalls : ICallModel
{
    /// <summary>Whether the called code, or an implementation of it, is at hand.</summary>
    public static bool IsAtHand(Call call, BodyInterpreter body) => !body.Summaries.Targets(call.Method, call.IsVirtual).IsEmpty;

    /// <summary>Whether the called code, or an implementation of it, is at hand and leads on to a sink.</summary>
    public static bool SeesInto(Call call, BodyInterpreter body) =>
        body.Summaries.Targets(call.Method, call.IsVirtual).Any(target => !body.Summaries.Get(target).OpenHits.All(hit => hit.AwaitsPurpose));

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        var targets = body.Summaries.Targets(call.Method, call.IsVirtual);
        if (targets.IsEmpty)
            return null;
        return Apply(targets.Select(target => SummaryOf(target, body)).Aggregate((sum, next) => sum.Join(next)), call, body);
    }

    /// <summary>The summary of a method that is run here.</summary>
    public static MethodSummary SummaryOf(IMethodSymbol target, BodyInterpreter body)
    {
        var summary = body.Summaries.Get(target);
        body.Model.CallsFromAbove.Note(target, summary, body.Model.Compilation.Assembly);
        return summary;
    }

    /// <summary>What a method with the summary <paramref name="summary"/> does when it is called like this, and gives back.</summary>
    public static FlowValue Apply(MethodSummary summary, Call call, BodyInterpreter body)
    {
        var map = Arguments(call, body.State);
        call = RunCallbacks(summary, call, map, body);

        if (summary.Return.Entity is { Root.Kind: EntityKind.Created } made)
            body.State = body.State.Forget(made);
        foreach (var write in summary.Writes)
            Write(write.Key, Mapped(write.Value, call, map, body).WithLabels(label => label.Via(FlowStepKind.Store, Labelling.Brief(call.Site), call.Site.GetLocation())), map, body);
        foreach (var output in summary.Outputs)
            if (call.Arguments.FirstOrDefault(argument => argument.Parameter.Ordinal == output.Key)?.Operation is { } target)
                Operations.Assignment.Store(target, Resolved(output.Value, call, map, body), body);
        foreach (var hit in summary.OpenHits)
            body.Hits.Add(AtCaller(hit, call, map, body));
        body.State = body.State.With(body.State.Facts.Union(summary.ExitFacts.Substitute(map)));

        return Returned(summary, call, map, body);
    }

    /// <summary>
    /// Runs the delegates among the arguments with what the callee calls them with, or once with things unknown when it only
    /// hands them on. What they give back is what comes of the argument.
    /// </summary>
    private static Call RunCallbacks(MethodSummary summary, Call call, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var arguments = call.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Value.Callable is not { } callable)
                continue;
            var known = summary.Callbacks.Where(callback => callback.Parameter == arguments[i].Parameter.Ordinal).ToList();
            if (known.Count == 0)
            {
                if (callable.Lambda is not null)
                    call.RunCallback(arguments[i], body);
                continue;
            }

            var results = known.Select(callback => Run(callable, callback, call, map, body)).ToList();
            arguments = arguments.SetItem(i, arguments[i] with { Value = results.Aggregate((sum, next) => sum.Join(next)) with { Callable = callable } });
        }

        return call with { Arguments = arguments };
    }

    private static FlowValue Run(Callable callable, Callback callback, Call call, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var facts = body.State.Facts;
        body.State = body.State.With(facts.Union(callback.Facts.Substitute(map)));
        var result = body.Invoke(callable, callback.Arguments.Select(value => Resolved(value, call, map, body)).ToArray());
        body.State = body.State.With(facts);
        return result;
    }

    /// <summary>What the callee hands back, with a member that it only read as that is known here.</summary>
    private static FlowValue Resolved(FlowValue value, Call call, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var stored = value is { IsPlain: true, Entity: { Kind: EntityKind.Member } member }
            ? body.State.Read(StorageKey.Member(member.Owner!.Substitute(map), member.Symbol!))
            : null;
        return stored is null ? Mapped(value, call, map, body) : stored with { Type = stored.Type ?? value.Type };
    }

    private static FlowValue Returned(MethodSummary summary, Call call, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var value = Handed(Resolved(summary.Return, call, map, body), call);
        if (value.Entity is null)
            value = value with { Entity = Entity.Result(call.Site, call.Arguments.Select(argument => argument.Value.Entity).OfType<Entity>().ToImmutableArray()) };
        if (value.Query is not null || body.Model.QueryOf(call) is not null)
            value = value with { Query = new Query(call.Site, value.Query?.IsSelection ?? false) { IsCopy = value.Query?.IsCopy ?? false } };
        value = value with { Type = value.Type ?? call.Type, IsOpaque = value.IsOpaque && value.IsPlain };
        return value.Labels.IsEmpty && value.IsOpaque
            ? Labelling.OfResult(call.Method, call.Arguments.Select(argument => argument.Value.Entity).FirstOrDefault(entity => entity is not null), value, call.Site, body)
            : value;
    }

    /// <summary>The value, or each element of it, with the step by which the callee hands it back.</summary>
    private static FlowValue Handed(FlowValue value, Call call) =>
        value.WithLabels(label => label.Via(FlowStepKind.Return, call.Name, call.Site.GetLocation())) with
        {
            Element = value.Element is { } element ? Handed(element, call) : null,
        };

    /// <summary>A callee's words for its parameters and its instance, in the caller's words.</summary>
    private static Func<Entity, Entity?> Arguments(Call call, FlowState state)
    {
        return Map;

        Entity? Map(Entity entity) => entity.Kind switch
        {
            EntityKind.Parameter => call.Arguments.FirstOrDefault(argument => argument.Parameter.Ordinal == entity.Number)?.Value.Entity ?? Entity.Result(call.Site).Member(call.Method).Element(null),
            EntityKind.This when call.Receiver is { } receiver => receiver.Entity ?? Entity.Result(call.Site),
            // Whoever was put into the message is meant, not "whom the message is to".
            EntityKind.Member when entity.Root.Kind is EntityKind.Parameter or EntityKind.This && entity.Owner!.Substitute(Map) is var owner =>
                state.Read(StorageKey.Member(owner, entity.Symbol!))?.Entity ?? owner.Member(entity.Symbol!),
            _ => null,
        };
    }

    private static FlowValue Mapped(FlowValue value, Call call, Func<Entity, Entity?> map, BodyInterpreter body, bool isText = false)
    {
        var mapped = value.Substitute(map);
        if (value.Element is not null)
            mapped = mapped with { Element = Mapped(value.Element, call, map, body) };
        if (value.Origins.IsEmpty && value.Given.IsEmpty)
            return mapped;
        mapped = mapped with { Origins = ImmutableSortedSet<int>.Empty, Given = ImmutableArray<Entity>.Empty };
        foreach (var member in value.Given.Where(given => given.Kind == EntityKind.Member))
            mapped = mapped.Absorb(Held(member.Owner!.Substitute(map), member.Symbol!, body));
        foreach (var argument in call.Arguments.Where(argument => value.Origins.Contains(argument.Parameter.Ordinal)))
        {
            mapped = mapped.Absorb(
                Sequences.ElementType(argument.Value.Type) is not null ? Sequences.Whole(argument.Value, body) with { IsMany = argument.Value.IsMany }
                : isText ? Formatting.Held(argument.Value, body)
                : body.WithHeld(argument.Value));
            if (argument.Value.Callable is not null && mapped.Entity is null)
                mapped = mapped with { Entity = argument.Value.Entity, Truth = argument.Value.Truth };
            mapped = mapped with { Text = mapped.Text ?? argument.Value.Text, Type = argument.Value.Type ?? mapped.Type };
        }

        return mapped;
    }

    /// <summary>What was put into a member of an object that the callee was given; it may have been given to this method too.</summary>
    private static FlowValue Held(Entity owner, ISymbol member, BodyInterpreter body) =>
        body.State.Read(StorageKey.Member(owner, member)) is { } stored ? body.WithHeld(stored)
        : owner.Member(member) is { Kind: EntityKind.Member, IsOfCaller: true } unknown ? FlowValue.Unknown with { Given = ImmutableArray.Create(unknown) }
        : FlowValue.Unknown;

    private static void Write(StorageKey key, FlowValue value, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var owner = key.Owner!.Substitute(map);
        var place = key.Symbol is { } member ? StorageKey.Member(owner, member) : StorageKey.Content(owner);
        var before = body.State.Read(place);
        if (key.Symbol is null)
            body.State = body.State.ForgetCells(owner);
        var isRepeated = key.Symbol is null && before is { IsPlain: false } && !value.IsPlain;
        body.State = body.State.Write(place, before is null ? value : before.Absorb(value) with
        {
            IsMany = before.IsMany || value.IsMany || isRepeated,
            Element = before.Element is { } known && value.Element is { } added ? known.Join(added) : before.Element ?? value.Element,
            ElementFacts = value.Element is null ? before.ElementFacts : before.Element is null ? value.ElementFacts : before.ElementFacts.Intersect(value.ElementFacts),
        });
    }

    private static SinkHit AtCaller(SinkHit hit, Call call, Func<Entity, Entity?> map, BodyInterpreter body)
    {
        var model = ClassMaps.AtCaller(hit.Model, call);
        var parts = hit.Parts.SelectMany(part => AtCaller(part, Shown(part, call, model), map, body, model))
            .Select(part => NamedPlaces.Addressed(part, model, body)).ToImmutableArray();
        var here = new FlowStep(FlowStepKind.Call, call.Name, hit.Location);
        var bypass = Bypasses.In(call.Arguments, body);
        return hit with
        {
            Model = model,
            Bypass = bypass,
            Method = body.Method,
            Site = call.Site,
            Elsewhere = null,
            Parts = parts,
            // What the called code would check it does not check for this caller.
            Facts = bypass is null ? hit.Facts.Substitute(map).Union(body.State.Facts) : body.State.Facts,
            Purpose = Purposes.AtCaller(hit, body, parts),
            Checks = hit.Checks.Select(check => check with { About = check.About.Substitute(map) }).ToImmutableArray(),
            Hops = hit.Hops.Insert(0, here),
        };
    }

    /// <summary>The call with the arguments of which a text that is written there shows anything: a helper that logs what it is given writes of some objects the name of their type.</summary>
    private static Call Shown(SinkPart part, Call call, SinkModel model) =>
        model.WritesTexts && part is { Role: ArgumentRole.Content, IsDestructured: false, Value: { IsSerialized: false, Type.SpecialType: not SpecialType.System_String } }
            ? call with { Arguments = call.Arguments.RemoveAll(argument => part.Value.Origins.Contains(argument.Parameter.Ordinal) && Formatting.IsShownByTypeAlone(argument.Value.Type)) }
            : call;

    private static IEnumerable<SinkPart> AtCaller(SinkPart part, Call call, Func<Entity, Entity?> map, BodyInterpreter body, SinkModel model)
    {
        var passed = call.Arguments.FirstOrDefault(argument =>
            part.Value.Origins.Contains(argument.Parameter.Ordinal) || part.Value.Given.Any(member => member.Root.Equals(Entity.Parameter(argument.Parameter.Ordinal))));
        if (part.Role == ArgumentRole.Message && passed is not null)
            return MessageParts.Of(passed, body);
        var isText = part.Role is ArgumentRole.Content or ArgumentRole.Url && !part.IsDestructured && !part.Value.IsSerialized;
        var value = Mapped(part.Value, call, map, body, isText);
        // Of an object whose members are written one by one, nothing else is.
        var isWhole = passed is not null && value.Labels.IsEmpty && part.Value.Origins.Contains(passed.Parameter.Ordinal);
        if (isWhole && (part.IsDestructured || value.IsSerialized) && passed!.Value.Type is { } type)
            value = ClassMaps.Narrow(Labelling.OfWhole(passed.Value, Sequences.ElementType(type) ?? type, passed.Site, body, isOwnOnly: model.Channel == Channel.Storage), Sequences.ElementType(type) ?? type, model.Columns, body);
        else if (isWhole && part.Role is ArgumentRole.Content or ArgumentRole.Url && passed!.Operation is { } operation)
            value = Formatting.Format(passed.Value, operation, body) with { Text = value.Text };
        var here = new SinkPart(part.Role, value, passed?.Site ?? call.Site, part.IsDestructured) { IsTold = part.IsTold };
        var known = part.Persons.Select(person => person.Entity.Substitute(map))
            .Select(entity => new RecipientPerson(entity, Recipients.ExpressionOf(entity, body.State), body.Queries.TryGetValue(entity, out var query) ? query : passed?.Value.Query));
        return [here with { Persons = value.Labels.IsEmpty ? known.ToImmutableArray() : Recipients.Of(here, passed?.Value ?? value, body) }];
    }
}
