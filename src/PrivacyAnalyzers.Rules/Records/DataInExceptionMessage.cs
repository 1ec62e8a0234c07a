using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4003: personal data in an exception message.</summary>
internal sealed class DataInExceptionMessage : PrivacyRule
{
    /// <summary>Words in the names of exceptions whose message answers whoever sent the data.</summary>
    private static readonly string[] ForTheUser = ["Validation", "UserFriendly", "UserError", "BadRequest"];

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4003", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel != Channel.Exception)
            return;
        var items = data.Data.Where(RecordFindings.IsIdentifier).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items, isSuggestion: ForTheUser.Any(word => data.Sink.Recipient.IndexOf(word, StringComparison.Ordinal) >= 0)));
    }
}
