using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>Messages are objects that are filled over several statements: what they hold, by role.</summary>
internal static class MessageParts
{
    /// <summary>What a message holds at the moment when it is passed to a sink.</summary>
    public static IEnumerable<SinkPart> Of(CallArgument argument, BodyInterpreter body)
    {
        var message = argument.Value;
        if (message.Entity is not { } entity || body.Model.Catalog.FindMessage(message.Type) is not { } model)
        {
            yield return new SinkPart(ArgumentRole.Content, body.WithHeld(message), argument.Site);
            yield break;
        }

        foreach (var entry in body.State.MembersWithin(entity).OrderBy(entry => MemberOf(entry.Key, entity)?.Name, System.StringComparer.Ordinal))
        {
            if (MemberOf(entry.Key, entity) is not { } member || RoleOf(member, model) is not { } role)
                continue;
            var part = new SinkPart(role, Many(body.WithHeld(entry.Value), entry.Value), argument.Site);
            yield return part with { Persons = Recipients.Of(part, entry.Value, body), KnownOfEach = entry.Value.ElementFacts };
        }

        foreach (var parameter in message.Origins)
            yield return new SinkPart(ArgumentRole.Message, FlowValue.Unknown with { Origins = message.Origins, Entity = entity, Type = body.Method.Parameters.ElementAtOrDefault(parameter)?.Type }, argument.Site);
    }

    /// <summary>Puts a constructor's arguments where the message's members are.</summary>
    public static FlowValue FillByConstructor(Call call, FlowValue created, BodyInterpreter body)
    {
        if (body.Model.Catalog.FindMessage(call.Type) is not { } model || call.Type is not { } type)
            return created;
        foreach (var argument in call.Arguments)
            if (model.Parameters.TryGetValue(argument.Parameter.Name, out var role)
                && MemberFor(argument.Parameter, role, model, type) is { } filled)
            {
                var value = body.WithHeld(argument.Value).WithLabels(label => label.Via(Rules.FlowStepKind.Store, filled.Name, argument.Site.GetLocation()));
                if (filled is IPropertySymbol property && Sequences.ElementType(property.Type) is null)
                    body.State = body.State.Write(StorageKey.Member(created.Entity!, filled), value);
                else
                    Sequences.Put(FlowValue.Unknown with { Entity = created.Entity!.Member(filled) }, value, body);
            }

        return created;
    }

    /// <summary>A message that a method makes of its arguments: what is passed for a role is there under the parameter's name.</summary>
    public static FlowValue Make(Call call, MessageModel model, BodyInterpreter body)
    {
        var made = Operations.Objects.New(call.Site, call.Type, body);
        foreach (var argument in call.Arguments.Where(argument => model.Parameters.ContainsKey(argument.Parameter.Name)))
        {
            var value = Sequences.ElementType(argument.Value.Type) is null ? body.WithHeld(argument.Value) : Sequences.Whole(argument.Value, body) with { IsMany = argument.Value.IsMany };
            value = value.WithLabels(label => label.Via(Rules.FlowStepKind.Store, argument.Parameter.Name, argument.Site.GetLocation()));
            body.State = body.State.Write(StorageKey.Member(made.Entity!, argument.Parameter), value);
        }

        return made;
    }

    private static FlowValue Many(FlowValue held, FlowValue value) => value.IsMany ? held with { IsMany = true } : held;

    /// <summary>The member directly below the message that a stored value belongs to.</summary>
    private static ISymbol? MemberOf(StorageKey key, Entity message)
    {
        if (Equals(key.Owner, message))
            return key.Symbol;
        for (var owner = key.Owner; owner is not null; owner = owner.Owner)
            if (Equals(owner.Owner, message))
                return owner.Symbol;
        return null;
    }

    private static ArgumentRole? RoleOf(ISymbol member, MessageModel model) =>
        model.Members.TryGetValue(member.Name, out var role) || model.Methods.TryGetValue(member.Name, out role)
            || (member is IParameterSymbol && model.Parameters.TryGetValue(member.Name, out role)) ? role : null;

    /// <summary>The member that a parameter fills: the one of its name, else the first that has its role.</summary>
    private static ISymbol? MemberFor(IParameterSymbol parameter, ArgumentRole role, MessageModel model, ITypeSymbol type) =>
        model.Members.Where(member => member.Value == role)
            .OrderByDescending(member => string.Equals(member.Key, parameter.Name, System.StringComparison.OrdinalIgnoreCase))
            .ThenBy(member => member.Key, System.StringComparer.Ordinal)
            .Select(member => MemberNamed(type, member.Key))
            .FirstOrDefault(member => member is not null);

    private static ISymbol? MemberNamed(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            if (current.GetMembers(name).FirstOrDefault() is { } member)
                return member;
        return null;
    }
}
