using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Objects to nothing: hands on each item of data that reaches a recipient, with its flows.</summary>
/// <param name="seen">Is given the flows of one item, which stand at one place.</param>
internal sealed class DataFlowRule(Action<IReadOnlyList<DataFlow>, PersonalDataReached, RuleContext> seen) : PrivacyRule
{
    /// <summary>Analyzers must name something that they could report.</summary>
    public override DiagnosticDescriptor Descriptor { get; } =
        new("PRVMAP", "Personal data leaves", "{0}", "Privacy.Map", DiagnosticSeverity.Hidden, isEnabledByDefault: true);

    public override IncidentClass Incident { get; } = new("", "", "");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        foreach (var item in data.Data.Where(item => item.Classification.Confidence >= Confidence.Medium))
            seen([.. item.Classification.Categories.Select(category => FlowOf(data, item, category))], data, context);
    }

    private static DataFlow FlowOf(PersonalDataReached data, ExposedData item, DataCategory category) => new(
        category,
        item.Classification.CollectedFor,
        data.Purpose?.Purpose,
        data.Purpose?.Confidence == Confidence.Declared,
        data.Sink.Recipient,
        data.Sink.Kind,
        data.Sink.Country,
        data.Sink.Channel,
        data.Controller,
        item.Text,
        (item.Whole ?? item.Source.ContainingType)?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        item.Location)
    {
        IsPromotional = data.Purpose?.IsPromotional == true,
        IsTransactional = data.Purpose?.IsTransactional == true,
        IsRecipientDeclared = data.Sink.IsNamedByUser,
        PurposeReason = data.Purpose?.Reason,
        SourceId = item.Source.GetDocumentationCommentId(),
    };
}
