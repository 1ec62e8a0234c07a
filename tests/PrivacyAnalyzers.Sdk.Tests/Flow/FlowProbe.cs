using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>
/// Shows what the engine sees, through the doors that every rule has: FLOW1 where personal data reaches a log, FLOW2 where a message
/// goes to somebody who was not found to allow it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class FlowProbe : PrivacyAnalyzerHost
{
    public override ImmutableArray<PrivacyRule> Rules { get; } = [new Logged(), new Unchecked()];

    private sealed class Logged : PrivacyRule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("FLOW1", "Logged", "'{0}' is logged", "Flow", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override IncidentClass Incident { get; } = new("", "", "");

        public override void Check(PersonalDataReached data, RuleContext context)
        {
            if (data.Sink.Channel == Channel.Log)
                context.Report(new Finding(this, data.Site.GetLocation(), string.Join(", ", data.Data.Select(item => item.Text).Distinct())));
        }
    }

    private sealed class Unchecked : PrivacyRule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("FLOW2", "Unchecked", "'{0}' was not asked", "Flow", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override IncidentClass Incident { get; } = new("", "", "");

        public override void Check(MessageSent message, RuleContext context)
        {
            foreach (var recipient in message.Recipients.Where(recipient => recipient is { IsChecked: false, IsLeftToCaller: false }))
                context.Report(new Finding(this, message.Site.GetLocation(), recipient.Text));
        }
    }
}
