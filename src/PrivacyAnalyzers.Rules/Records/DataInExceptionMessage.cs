using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4003: personal data in an exception message.</summary>
internal sealed class DataInExceptionMessage : RecordRule
{
    /// <summary>Words in the names of exceptions whose message answers whoever sent the data.</summary>
    private static readonly string[] ForTheUser = ["Validation", "UserFriendly", "UserError", "BadRequest"];

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4003", RuleCategories.Records);

    protected override bool LeavesTrace(SinkModel sink) => sink.Channel == Channel.Exception;

    protected override void Report(PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context) =>
        context.Report(RecordFindings.Of(this, data, items, isSuggestion: ForTheUser.Any(word => data.Sink.Recipient.IndexOf(word, StringComparison.Ordinal) >= 0)));
}
