using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4002: a whole person goes into a log.</summary>
internal sealed class WholePersonLogged : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4002", RuleCategories.Records);

    protected override bool LeavesTrace(SinkModel sink) => sink.Channel is Channel.Log or Channel.Console;

    protected override bool MustNotStandIn(ExposedData item) => item.Whole is not null;

    /// <summary>Each object once, with all that is in it, where anything in it tells who the person is.</summary>
    protected override void Report(PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context)
    {
        foreach (var whole in items.GroupBy(item => item.Text).Where(whole => whole.Any(IsIdentifier)))
            context.Report(RecordFindings.OfWhole(this, data, whole.ToImmutableArray()));
    }
}
