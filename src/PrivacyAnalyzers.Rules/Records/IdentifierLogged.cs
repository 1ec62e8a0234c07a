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

    /// <summary>A log is read by many, and the name that somebody chose to sign in with tells them who that is more often than not.</summary>
    protected override bool MustNotStandIn(ExposedData item) => item.Whole is null && (IsIdentifier(item) || IsAccountName(item));
}
