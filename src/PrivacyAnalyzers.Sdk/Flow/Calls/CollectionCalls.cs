using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that put something into a collection, a builder or an address list.</summary>
internal sealed class CollectionCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> Fillers = ImmutableHashSet.Create(
        "Add", "AddRange", "Append", "AppendLine", "AppendFormat", "AppendJoin", "AppendFormatted", "AppendLiteral", "Insert", "Push",
        "Enqueue", "AddLast", "AddFirst", "Write", "WriteLine", "TryAdd", "Prepend");

    /// <summary>Whether a method of this name puts its arguments into what it is called on.</summary>
    public static bool Fills(IMethodSymbol method) => Fillers.Contains(method.Name);
    private static readonly ImmutableHashSet<string> Ranges = ImmutableHashSet.Create("AddRange", "InsertRange", "UnionWith");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name == "Clear" && call.Subject?.Entity is { } emptied)
        {
            body.State = body.State.Forget(emptied);
            return FlowValue.Unknown;
        }

        if (call.Subject is not { Entity: not null } subject || !(Fillers.Contains(call.Method.Name) || IsReplacement(call)))
            return null;
        // What is replaced is no longer there.
        var values = call.Others.Where(argument => !IsReplacement(call) || argument.Parameter.Name.StartsWith("new", StringComparison.Ordinal)).ToList();
        IOperation? index = null;
        if (values.Count == 2 && Sequences.IsDictionary(subject.Type))
        {
            PutKey(subject, values[0].Value, body);
            index = values[0].Operation;
            values.RemoveAt(0);
        }

        foreach (var argument in values)
        {
            DataLabel Note(DataLabel label) => label.Via(FlowStepKind.Store, Labelling.Brief(call.Site), argument.Site.GetLocation());
            if (Ranges.Contains(call.Method.Name) && Sequences.ElementType(argument.Value.Type) is not null && Sequences.ElementType(subject.Type) is not null)
                Sequences.PutAll(subject, argument.Value, Note, body);
            else
                PutItem(subject, index, Item(argument, subject, body).WithLabels(Note), body);
        }

        call.RunCallbacks(body);
        return call.Method.ReturnsVoid ? FlowValue.Unknown : subject;
    }

    /// <summary>A builder begins with what its constructor is given.</summary>
    public static void Begin(Call constructor, FlowValue created, BodyInterpreter body)
    {
        if (IsText(created.Type))
            foreach (var argument in constructor.Arguments)
                Sequences.Put(created, Item(argument, created, body), body);
    }

    private static void PutItem(FlowValue collection, IOperation? index, FlowValue item, BodyInterpreter body)
    {
        Sequences.Put(collection, item, body);
        if (Sequences.IsDictionary(collection.Type))
            Sequences.PutCell(collection, index, item, body);
    }

    private static FlowValue Item(CallArgument argument, FlowValue subject, BodyInterpreter body)
    {
        var item = argument.Value;
        if (Sequences.ElementType(item.Type) is not null)
            return Sequences.Whole(item, body);
        return item.IsPlain && argument.Operation is { } operation && IsText(subject.Type)
            ? Formatting.Format(item, operation, body)
            : item.Absorb(body.WithHeld(item));
    }

    private static void PutKey(FlowValue dictionary, FlowValue key, BodyInterpreter body)
    {
        if (dictionary.Type?.GetMembers("Keys").FirstOrDefault() is { } keys)
            Sequences.Put(FlowValue.Unknown with { Entity = dictionary.Entity!.Member(keys) }, key, body);
    }

    private static bool IsReplacement(Call call) => call.Method.Name == "Replace" && IsText(call.Subject?.Type);

    private static bool IsText(ITypeSymbol? type) => type?.Name is "StringBuilder" or "StringWriter" || type?.Name.Contains("InterpolatedStringHandler") == true;
}
