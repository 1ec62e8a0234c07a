using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4008: a pseudonymous identifier is written to a log; off unless a preset turns it on.</summary>
internal sealed class PseudonymLogged : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Hidden("PRV4008", RuleCategories.Records);

    protected override bool LeavesTrace(SinkModel sink) => sink.Channel is Channel.Log or Channel.Console;

    protected override bool MustNotStandIn(ExposedData item) =>
        item.Whole is null && item.Classification.Confidence >= Confidence.Medium && Has(item, DataTraits.Pseudonym) && !IsAccountName(item);

    /// <summary>Where the person is named outright, that is told instead.</summary>
    protected override void Report(PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context)
    {
        if (!data.Data.Any(item => IsIdentifier(item) || IsAccountName(item)))
            context.Report(RecordFindings.Of(this, data, items));
    }
}
