using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.OptOut;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1006: an import, merge or mapping of people leaves behind what they said about being contacted.</summary>
internal sealed class CopiedWithoutOptOut : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1006", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足");

    public override void Check(PersonCopied copy, RuleContext context)
    {
        // A copy that starts out as "no" is safe; one that starts out as "yes" forgets a refusal.
        var forgotten = context.Recognizer.StatesOf(copy.Target).Where(IsWish).FirstOrDefault(state => state.State is { AllowedValue: false } or { AllowedWhenNull: true });
        if (forgotten.Member is null)
            return;
        var said = context.Recognizer.StatesOf(copy.Source).Where(IsWish).OrderByDescending(wish => wish.Member.Name == forgotten.Member.Name).FirstOrDefault();
        // Code that looks at what was said, as a filter of those who are copied does, has not forgotten it.
        if (said.Member is null || context.Recognizer.StatesOf(copy.Source).Any(wish => IsWish(wish) && copy.LookedAt.Contains(wish.Member.Name)) || context.Recognizer.StatesOf(copy.Target).Any(state => IsWish(state) && copy.Assigns(state.Member)))
            return;
        context.Report(new Finding(this, copy.Location, copy.Target.Name, copy.Text, forgotten.Member.Name, said.Member.Name)
        {
            Container = copy.Container,
            Identity = copy.Text + ">" + copy.Target.Name,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.Person, copy.Text)
                .Add(FindingProperties.StateMember, forgotten.Member.Name)
                .Add(FindingProperties.StateAllows, StateWords.Allowing(forgotten.State))
                .Add(FindingProperties.AskedMember, said.Member.Name)
                .Add(FindingProperties.AskedAllows, StateWords.Allowing(said.State)),
        });
    }

    private static bool IsWish((ISymbol Member, ContactState State) state) => state.State.Fact is FactKind.OptOut or FactKind.Consent;
}
