using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Lists of people that somebody once saved: what is read from one, and what is cut out of that, is known as a copy.</summary>
internal static class Copies
{
    /// <summary>The result of a call, marked when it is a copy or a part of one.</summary>
    public static FlowValue Mark(Call call, FlowValue value, BodyInterpreter body)
    {
        var copy = body.Model.Recognizer.ReadsCopy(call.Method) ? new Query(call.Site, IsSelection: false) { IsCopy = true }
            : call.Method.ContainingType?.SpecialType == SpecialType.System_String ? Of(call.Receiver, body)
            : body.Model.Recognizer.ReadsText(call.Method) ? call.Arguments.Select(argument => Of(argument.Value, body)).FirstOrDefault(found => found is not null)
            : null;
        if (copy is null)
            return value;
        var inputs = call.Receiver?.Entity is { } subject ? ImmutableArray.Create(subject) : ImmutableArray<Entity>.Empty;
        return value with { Query = copy, Entity = value.Entity ?? Entity.Result(call.Site, inputs) };
    }

    private static Query? Of(FlowValue? value, BodyInterpreter body)
    {
        if (value?.Query is { IsCopy: true } own)
            return own;
        for (var entity = value?.Entity; entity is not null; entity = entity.Owner)
            if (body.Queries.TryGetValue(entity, out var query) && query.IsCopy)
                return query;
        return null;
    }
}
