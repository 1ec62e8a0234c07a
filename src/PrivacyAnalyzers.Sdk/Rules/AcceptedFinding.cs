using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules;

/// <summary>A finding that the policy accepts: it is there for those who ask for suppressed ones, with the reason.</summary>
internal static class AcceptedFinding
{
    public static Diagnostic Of(Diagnostic finding, DecisionDeclaration decision) => Diagnostic.Create(
        finding.Id,
        finding.Descriptor.Category,
        new Message(finding),
        finding.Severity,
        finding.DefaultSeverity,
        isEnabledByDefault: true,
        warningLevel: finding.WarningLevel,
        isSuppressed: true,
        finding.Descriptor.Title,
        finding.Descriptor.Description,
        finding.Descriptor.HelpLinkUri,
        finding.Location,
        finding.AdditionalLocations,
        finding.Descriptor.CustomTags,
        finding.Properties.Add(FindingProperties.Decision, decision.By is null ? decision.Reason : $"{decision.Reason} ({decision.By})"));

    /// <summary>The message of the finding, in any language: a diagnostic made as suppressed takes it ready-made.</summary>
    private sealed class Message(Diagnostic finding) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) => finding.GetMessage(formatProvider as CultureInfo);

        protected override int GetHash() => finding.GetHashCode();

        protected override bool AreEqual(object? other) => other is Message message && Equals(message.Finding, Finding);

        private Diagnostic Finding => finding;
    }
}
