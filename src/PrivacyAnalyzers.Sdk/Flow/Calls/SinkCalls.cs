using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Calls by which data leaves.</summary>
internal sealed class SinkCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if ((body.Model.Catalog.FindSink(call.Method) ?? OfConsole(call, body)) is not { } model)
            return null;
        if (model.Confidence < Confidence.Declared && call.Method.MethodKind != MethodKind.Constructor && SourceCalls.SeesInto(call, body))
            return null;

        Record(model, call.Method, call.Arguments, call.Site, body);
        call.RunCallbacks(body);
        return FlowValue.Unknown with { Type = call.Type, Entity = Entity.Result(call.Site) };
    }

    public static void Record(SinkModel model, IMethodSymbol? target, IEnumerable<CallArgument> arguments, SyntaxNode site, BodyInterpreter body)
    {
        var parts = ImmutableArray.CreateBuilder<SinkPart>();
        LogTemplate? template = null;
        var position = 0;
        var all = arguments.ToList();
        var isDestructured = all.Any(argument => argument.Parameter.Name == "destructureObjects" && argument.Value.Truth == Truth.True);
        foreach (var argument in all)
        {
            var role = model.RoleOf(argument.Parameter);
            switch (role)
            {
                case ArgumentRole.Ignored:
                    break;
                case ArgumentRole.Template:
                    template ??= LogTemplate.Parse(argument.Value.Text);
                    parts.Add(Part(ArgumentRole.Content, argument, isDestructured: false, body));
                    break;
                case ArgumentRole.Message:
                    parts.AddRange(MessageParts.Of(argument, body));
                    break;
                case ArgumentRole.Content:
                    parts.Add(Part(role, argument, isDestructured || (model.Channel == Channel.Log && template?.IsDestructured(position) == true), body));
                    position++;
                    break;
                default:
                    parts.Add(Part(role, argument, isDestructured: false, body));
                    break;
            }
        }

        if (parts.Count > 0)
            body.Hits.Add(new SinkHit(model, body.Method, site, parts.ToImmutable(), body.State.Facts, Purposes.Of(body, target, parts), ImmutableArray<Rules.FlowStep>.Empty));
    }

    /// <summary><c>Console.Error</c> is a text writer like any other but for where it writes to.</summary>
    private static SinkModel? OfConsole(Call call, BodyInterpreter body) =>
        call.Receiver?.Entity is { Kind: EntityKind.Static, Symbol.ContainingType: { Name: "Console" } console } && call.Method.Name is "Write" or "WriteLine"
            && console.GetMembers(call.Method.Name).OfType<IMethodSymbol>().FirstOrDefault() is { } likewise
            ? body.Model.Catalog.FindSink(likewise)
            : null;

    private static SinkPart Part(ArgumentRole role, CallArgument argument, bool isDestructured, BodyInterpreter body)
    {
        var value = argument.Value;
        if (role is ArgumentRole.Content)
            value = isDestructured ? Destructured(argument, body) : Text(argument, body);
        else if (Sequences.ElementType(value.Type) is not null)
            value = Sequences.Whole(value, body) with { IsMany = value.IsMany };
        else
            value = body.WithHeld(value);
        var part = new SinkPart(role, value with { Type = value.Type ?? argument.Value.Type }, argument.Site, isDestructured || value.IsSerialized);
        return part with { Persons = Recipients.Of(part, argument.Value, body) };
    }

    private static FlowValue Text(CallArgument argument, BodyInterpreter body)
    {
        var value = Sequences.ElementType(argument.Value.Type) is not null
            ? Sequences.Whole(argument.Value, body)
            : argument.Operation is { } operation ? Formatting.Format(argument.Value, operation, body) : argument.Value;
        return value with { Text = argument.Value.Text, IsSerialized = argument.Value.IsSerialized, Type = argument.Value.Type, Entity = argument.Value.Entity };
    }

    /// <summary>A destructured object is written out member by member, whatever its <c>ToString</c> says.</summary>
    private static FlowValue Destructured(CallArgument argument, BodyInterpreter body) =>
        argument.Value.Labels.IsEmpty && (Sequences.ElementType(argument.Value.Type) ?? argument.Value.Type) is { } type
            ? Labelling.OfWhole(argument.Value, type, argument.Site, body)
            : body.WithHeld(argument.Value);
}
