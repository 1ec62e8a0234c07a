using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4006: personal data in a cookie, cache, browser storage or plain file.</summary>
internal sealed class DataInStorage : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV4006", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "紛失・滅失・き損", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Storage or Channel.File))
            return;
        // A session's token is meant for the cookie; passwords in files are another rule's matter.
        var items = data.Data.Where(item => RecordFindings.IsIdentifier(item) && (item.Classification.Category.Traits & DataTraits.Credential) == 0).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items));
    }
}
