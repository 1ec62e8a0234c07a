using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9004: findings are suppressed and nothing says why, or the decision that accepted them has expired.</summary>
internal sealed class SuppressedWithoutReason : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV9004", RuleCategories.Policy);

    public override IncidentClass Incident { get; } = new("", "", "自己判断による誤った対応");

    public override void Check(SuppressionFound suppression, RuleContext context)
    {
        if (suppression.Reason is null && IsOurs(suppression.RuleId))
            context.Report(PolicyFindings.Of(this, suppression.Location, Strings.Get("PRV9004_NoReason", suppression.RuleId), null));
    }

    public override void Check(DecisionExpired decision, RuleContext context)
    {
        var day = decision.Decision.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        context.Report(PolicyFindings.Of(this, decision.Location, Strings.Get("PRV9004_Expired", decision.Decision.Rule, day), null));
    }

    private static bool IsOurs(string id) => id.Length == 7 && id.StartsWith("PRV", StringComparison.Ordinal) && id.Skip(3).All(char.IsDigit);
}
