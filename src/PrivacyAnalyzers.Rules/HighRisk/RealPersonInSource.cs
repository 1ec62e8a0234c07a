using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5005: real-looking personal data in source.</summary>
internal sealed class RealPersonInSource : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV5005", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤表示", "認識不足", "事例4");

    public override void Check(PersonWrittenOut written, RuleContext context)
    {
        // People in tests have names, and most were made up with them; a check digit is not made up by chance.
        context.Report(new Finding(this, written.Location, written.Member.Name, new CategoryList(new[] { written.Category }), Strings.Get("Sign_" + written.Sign))
        {
            Data = context.Recognizer.Classify(written.Member) is { } data ? ImmutableArray.Create(data) : ImmutableArray<Recognition.DataClassification>.Empty,
            Container = written.Container,
            Identity = written.Member.Name,
            IsSuggestion = written is { IsAmongMadeUp: true, Sign: SignOfReality.BesideName },
        });
    }
}
