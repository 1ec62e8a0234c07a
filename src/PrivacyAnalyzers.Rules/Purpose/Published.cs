using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1004: personal data is published.</summary>
internal sealed class Published : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1004", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "認識不足", "事例5");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (!PurposeFindings.IsPublic(data.Sink))
            return;
        // Who agreed to be named in public, or gave the data for it, is.
        var items = data.Data.Where(item => PurposeFindings.TellsWho(item) && !(data.Purpose is { } purpose && PurposeFindings.IsCollectedFor(item, purpose.Purpose))).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(PurposeFindings.Of(this, data, items, isSuggestion: false, data.Sink.Recipient));
    }
}
