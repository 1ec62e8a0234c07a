using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1003: real personal data is used for training, a demonstration or tests.</summary>
internal sealed class RealDataForRehearsal : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1003", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "認識不足", "事例4");

    public override bool DependsOnPurpose => true;

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Purpose is not { } purpose || !PurposeFindings.IsRehearsal(purpose.Purpose) || PurposeFindings.IsTrace(data.Sink) || PurposeFindings.IsPublic(data.Sink))
            return;
        var items = data.Data.Where(item => PurposeFindings.TellsWho(item) && !PurposeFindings.IsCollectedFor(item, purpose.Purpose) && !IsOfTheTrained(item, data, context)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(PurposeFindings.Of(this, data, items, purpose.Confidence < Confidence.Declared, data.Sink.Recipient, purpose.Purpose.Path));
    }

    // A training has people of its own: those who are invited, and those whose attendance is kept.
    private static bool IsOfTheTrained(ExposedData item, PersonalDataReached data, RuleContext context) =>
        item.Role is ArgumentRole.To or ArgumentRole.Cc or ArgumentRole.Bcc
        || (HolderOf(item) is { } holder
            && (context.Recognizer.IsTrained(holder)
                || data.Data.Any(other => other.Role is ArgumentRole.To or ArgumentRole.Cc or ArgumentRole.Bcc && SymbolEqualityComparer.Default.Equals(HolderOf(other), holder))));

    private static ITypeSymbol? HolderOf(ExposedData item) => item.Whole ?? item.Source.ContainingType;
}
