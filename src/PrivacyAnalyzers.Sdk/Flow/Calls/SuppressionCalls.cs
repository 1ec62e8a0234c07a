using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Lists of people who must not be contacted: <c>suppressed.Contains(email)</c>, <c>customers.Except(optedOut)</c>.</summary>
internal sealed class SuppressionCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body) => call.Method.Name switch
    {
        "Contains" or "ContainsKey" or "ContainsAsync" when body.Model.Recognizer.IsSuppressionList(ReceiverText(call)) => Membership(call),
        "Any" or "AnyAsync" or "Exists" when body.Model.Recognizer.IsSuppressionList(ReceiverText(call)) => Comparison(call, body),
        "Except" or "ExceptBy" when call.Subject is { } subject && call.Others.Any(other => body.Model.Recognizer.IsSuppressionList(other.Site.ToString())) => Remaining(subject),
        _ => null,
    };

    private static FlowValue? Membership(Call call)
    {
        var person = call.Others.Select(argument => argument.Value.Entity ?? argument.Value.Labels.Select(label => label.Person).FirstOrDefault()).FirstOrDefault();
        return person is null ? null : FlowValue.Unknown with { Truth = Truth.Of(new Fact(FactKind.OptOut, person, Allows: true)).Not() };
    }

    /// <summary><c>suppressions.Any(s => s.Email == customer.Email)</c> asks about the customer.</summary>
    private static FlowValue? Comparison(Call call, BodyInterpreter body)
    {
        var words = call.Others.SelectMany(argument => argument.Site.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()).Select(name => name.Identifier.ValueText).ToImmutableHashSet();
        var person = body.State.Variables
            .Where(variable => words.Contains(variable.Key.Name) && variable.Value.Entity is not null)
            .OrderBy(variable => variable.Key.Name, System.StringComparer.Ordinal)
            .Select(variable => variable.Value.Entity)
            .FirstOrDefault();
        return person is null ? null : FlowValue.Unknown with { Truth = Truth.Of(new Fact(FactKind.OptOut, person, Allows: true)).Not() };
    }

    private static FlowValue? Remaining(FlowValue subject)
    {
        if (subject.Entity is not { } collection)
            return null;
        var facts = subject.ElementFacts.Add(new Fact(FactKind.OptOut, collection.Element(null), Allows: true));
        foreach (var label in subject.Element?.Labels ?? ImmutableArray<DataLabel>.Empty)
            if (label.Person is { } person)
                facts = facts.Add(new Fact(FactKind.OptOut, person, Allows: true));
        return subject with { ElementFacts = facts };
    }

    private static string ReceiverText(Call call) =>
        call.Site is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression.ToString() : "";
}
