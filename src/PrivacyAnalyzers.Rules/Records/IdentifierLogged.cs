using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4001: an identifier is written to a log, console or trace.</summary>
internal sealed class IdentifierLogged : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4001", RuleCategories.Records);

    protected override bool LeavesTrace(SinkModel sink) => sink.Channel is Channel.Log or Channel.Console;

    protected override bool MustNotStandIn(ExposedData item) => item.Whole is null && TellsWho(item);
}
