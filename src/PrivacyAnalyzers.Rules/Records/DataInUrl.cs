using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4004: personal data in a URL, in its path or query.</summary>
internal sealed class DataInUrl : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4004", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        var items = data.Data.Where(item => item.Role == ArgumentRole.Url && RecordFindings.IsIdentifier(item) && TellsOfOnePerson(item.Classification.Category)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items));
    }

    /// <summary>A postal code or a part of one is shared by many; tokens and passwords are another rule's matter.</summary>
    private static bool TellsOfOnePerson(DataCategory category) => category.Tier > 1 && (category.Traits & DataTraits.Credential) == 0;
}
