using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4006: personal data in a cookie, cache, browser storage or plain file.</summary>
internal sealed class DataInStorage : RecordRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV4006", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "紛失・滅失・き損", "プログラム設計・設定の不備");

    protected override bool LeavesTrace(SinkModel sink) => sink is { Channel: Channel.Storage or Channel.File, Kind: not RecipientKind.Public };

    /// <summary>A session's token is meant for the cookie; passwords in files are another rule's matter.</summary>
    protected override bool MustNotStandIn(ExposedData item) => IsIdentifier(item) && !Has(item, DataTraits.Credential);
}
