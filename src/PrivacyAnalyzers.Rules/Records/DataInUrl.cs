using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4004: personal data in a URL, in its path or query.</summary>
internal sealed class DataInUrl : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4004", RuleCategories.Records);

    /// <summary>Whatever a sink does with a URL, the servers on the way write it down.</summary>
    protected override bool LeavesTrace(SinkModel sink) => true;

    /// <summary>A postal code or a part of one is shared by many; tokens and passwords are another rule's matter.</summary>
    protected override bool MustNotStandIn(ExposedData item) =>
        item.Role == ArgumentRole.Url && IsIdentifier(item) && item.Classification.Category.Tier > 1 && !Has(item, DataTraits.Credential);

    /// <summary>A link within the application stays on its own servers and in the browser of whoever follows it.</summary>
    protected override void Report(PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context) =>
        context.Report(RecordFindings.Of(this, data, items, isSuggestion: data.Sink.Kind == RecipientKind.Self));
}
