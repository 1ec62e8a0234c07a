using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5002: a password, PIN or token in a message, log, URL or file.</summary>
internal sealed class CredentialExposed : HighRiskRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV5002", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備", "事例10");

    protected override bool IsOfKind(ExposedData item) => HighRiskData.IsCredential(item);

    /// <summary>
    /// What is written down where many read is exposed whatever it opens. A code that is good once is made to be sent, in a message or
    /// its link; a token that stands for a signed-in user is made to be kept and shown to servers, but in no address.
    /// </summary>
    protected override bool IsExposed(ExposedData item, PersonalDataReached data, RuleContext context)
    {
        var category = item.Classification.Category;
        if (item.Role == ArgumentRole.Url)
            return !category.IsWithin(DataCategories.OneTimeCode) && !IsInLink(item);
        return IsReadByMany(data.Sink.Channel)
            || ((IsTold(item, data.Sink) || data.Sink.Channel is Channel.Storage or Channel.File)
                && !category.IsWithin(DataCategories.OneTimeCode) && !category.IsWithin(DataCategories.AccessToken));
    }

    /// <summary>Whether it came here within a link, which was told where it was made: there the key can be left out.</summary>
    private static bool IsInLink(ExposedData item) => item.Path.Count(step => step.Kind == FlowStepKind.Sink) > 1;
}
