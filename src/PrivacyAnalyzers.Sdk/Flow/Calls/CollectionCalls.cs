using System.Collections.Immutable;
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

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name == "Clear" && call.Subject?.Entity is { } emptied)
        {
            body.State = body.State.Forget(stale => stale.IsWithin(emptied));
            return FlowValue.Unknown;
        }

        if (!Fillers.Contains(call.Method.Name) || call.Subject is not { Entity: not null } subject)
            return null;
        foreach (var argument in call.Others)
        {
            var item = argument.Value;
            if (Sequences.ElementType(item.Type) is not null)
                item = Sequences.Whole(item, body);
            else if (item.IsPlain && argument.Operation is { } operation && IsText(subject.Type))
                item = Formatting.Format(item, operation, body);
            else
                item = item.Absorb(body.WithHeld(item));
            Sequences.Put(subject, item.WithLabels(label => label.Via(FlowStepKind.Store, Labelling.Brief(call.Site), argument.Site.GetLocation())), body);
        }

        call.RunCallbacks(body);
        return call.Method.ReturnsVoid ? FlowValue.Unknown : subject;
    }

    private static bool IsText(ITypeSymbol? type) => type?.Name is "StringBuilder" or "StringWriter" || type?.Name.Contains("InterpolatedStringHandler") == true;
}
