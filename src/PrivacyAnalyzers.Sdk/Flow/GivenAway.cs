using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Objects that code was given which cannot be seen into. It may fill them, at once or later, as data binding does: what was seen to be left blank
/// in them may be so no more.
/// </summary>
internal static class GivenAway
{
    /// <summary>Notes that such code has <paramref name="value"/>, and with it whatever hangs on that.</summary>
    public static void Note(FlowValue value, BodyInterpreter body)
    {
        if (value.Type is { SpecialType: not (SpecialType.None or SpecialType.System_Object) })
            return;
        var pending = new Queue<Entity>(Identities(value));
        var seen = new HashSet<Entity>();
        while (pending.Count > 0)
        {
            var entity = pending.Dequeue();
            if (!seen.Add(entity))
                continue;
            body.GivenAway.Add(entity);
            foreach (var held in body.State.Members(owner => owner.IsWithin(entity)).SelectMany(entry => Identities(entry.Value)))
                pending.Enqueue(held);
        }
    }

    /// <summary>Notes what such code is called with.</summary>
    public static void ByCall(Call call, BodyInterpreter body)
    {
        if (IsOfPlatform(call.Method))
            return;
        // A service that is held in a field is no object that anybody fills.
        if (call.Receiver is { } receiver && receiver.Identities.Any(one => one.Kind != EntityKind.Member))
            Note(receiver, body);
        foreach (var argument in call.Arguments)
        {
            Note(argument.Value, body);
            if (argument is { Parameter.RefKind: RefKind.Ref or RefKind.Out, Operation: IMemberReferenceOperation { Instance: { } owner } })
                Note(body.Evaluate(owner), body);
        }
    }

    /// <summary>Notes what a called method hands on of its caller's objects, and what it fills that may be one of several.</summary>
    public static void BySummary(MethodSummary summary, Call call, System.Func<Entity, Entity?> map, BodyInterpreter body)
    {
        foreach (var given in summary.GivenAway)
            Note(given, given.Substitute(map), call, body);
        foreach (var write in summary.Writes)
            if (write is { Key: { Symbol: not null, Owner: { } owner }, Value.IsBlank: false } && Meant(owner, call, body) is { Length: > 0 } meant && !(meant.Length == 1 && meant[0].Equals(owner.Substitute(map))))
                Note(owner, owner.Substitute(map), call, body);
    }

    /// <summary>The handler of an event runs at any time after it was added: what it reaches, it may fill.</summary>
    public static void ByHandler(Callable handler, BodyInterpreter body)
    {
        if (handler is not { Lambda: { } lambda, Graph: { } graph })
            return;
        foreach (var local in graph.GetAnonymousFunctionControlFlowGraph(lambda, body.Cancellation).Blocks.SelectMany(block => block.Operations.Append(block.BranchValue))
            .Where(operation => operation is not null).SelectMany(operation => operation!.DescendantsAndSelf()).OfType<ILocalReferenceOperation>())
            if (body.State.Read(StorageKey.Variable(local.Local)) is { } captured)
                Note(captured, body);
    }

    /// <summary>What a caller of the body has to know of it.</summary>
    public static ImmutableArray<Entity> By(BodyInterpreter body, FlowValue returned) => body.GivenAway
        .Where(given => given.Root.Kind is EntityKind.Parameter or EntityKind.This || (returned.Entity is { Root.Kind: EntityKind.Created } made && given.IsWithin(made)))
        .ToImmutableArray();

    /// <summary>The objects that a called method means by its parameter, its instance or an element of these; empty when that cannot be told.</summary>
    public static ImmutableArray<Entity> Meant(Entity named, Call call, BodyInterpreter body) => named switch
    {
        { Kind: EntityKind.This } => call.Receiver?.Identities ?? ImmutableArray<Entity>.Empty,
        { Kind: EntityKind.Parameter } => Argument(named, call)?.Identities ?? ImmutableArray<Entity>.Empty,
        { Kind: EntityKind.Element, Owner: { Kind: EntityKind.Parameter } parameter } when Argument(parameter, call) is { } list => Sequences.EachOf(list, body).Element.Identities,
        _ => ImmutableArray<Entity>.Empty,
    };

    /// <summary>Whether a collection has nothing in it but what was put there by code at hand.</summary>
    public static bool IsOwn(Entity collection, BodyInterpreter body) =>
        collection is { Kind: EntityKind.Created, Site: var site }
        && site is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax
            or BaseObjectCreationExpressionSyntax { ArgumentList: null } or BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 }
        && !body.GivenAway.Any(collection.IsWithin);

    private static void Note(Entity named, Entity substituted, Call call, BodyInterpreter body)
    {
        Note(FlowValue.Unknown with { Entity = substituted, Alternatives = Meant(named, call, body) }, body);
        // One that is an element of a collection stands for whatever lies in that.
        for (var part = substituted; part is not null; part = part.Owner)
            if (part is { Kind: EntityKind.Element, Owner: { } collection } && body.State.Read(StorageKey.Content(collection))?.Element is { } each)
                Note(each, body);
    }

    private static FlowValue? Argument(Entity parameter, Call call) => call.Arguments.FirstOrDefault(argument => argument.Parameter.Ordinal == parameter.Number)?.Value;

    private static IEnumerable<Entity> Identities(FlowValue value) => value.Element is { } element ? value.Identities.Concat(Identities(element)) : value.Identities;

    /// <summary>Collections, texts, tasks and queries keep, order and hand on what they are given.</summary>
    private static bool IsOfPlatform(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString();
        return method.MethodKind != MethodKind.DelegateInvoke && space is "System" or "System.Linq" or "System.Text" or "System.IO" or "System.Threading.Tasks" or "System.Collections.Generic" or "System.Collections" or "System.Collections.Concurrent" or "System.Collections.Immutable";
    }
}
