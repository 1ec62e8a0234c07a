using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1006: an import, merge or mapping of people leaves behind what they said about being contacted.</summary>
internal sealed class CopiedWithoutOptOut : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1006", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "確認不足");

    public override void Check(PersonCopied copy, RuleContext context)
    {
        var said = context.Recognizer.StatesOf(copy.Source).FirstOrDefault(IsWish);
        // A copy that starts out as "no" is safe; one that starts out as "yes" forgets a refusal.
        var forgotten = context.Recognizer.StatesOf(copy.Target).Where(IsWish).FirstOrDefault(state => state.State is { AllowedValue: false } or { AllowedWhenNull: true });
        if (said.Member is null || forgotten.Member is null || context.Recognizer.StatesOf(copy.Target).Any(state => IsWish(state) && copy.Assigns(state.Member)))
            return;
        context.Report(new Finding(this, copy.Location, copy.Target.Name, copy.Text, forgotten.Member.Name, said.Member.Name)
        {
            Container = copy.Container,
            Identity = copy.Text + ">" + copy.Target.Name,
        });
    }

    private static bool IsWish((ISymbol Member, ContactState State) state) => state.State.Fact is FactKind.OptOut or FactKind.Consent;
}
