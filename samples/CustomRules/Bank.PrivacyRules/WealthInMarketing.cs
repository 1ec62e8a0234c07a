using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace Bank.PrivacyRules;

/// <summary>BANK003: what customers own was told to the bank for banking.</summary>
public sealed class WealthInMarketing : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "BANK003",
        "What a customer owns is copied into marketing",
        "'{0}' takes over '{1}', which customers told the bank for banking",
        "Bank.Privacy",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "", "認識不足", "事例1");

    public override void Check(PersonCopied copy, RuleContext context)
    {
        if (copy.Target.ContainingNamespace.ToDisplayString().IndexOf("Marketing", StringComparison.Ordinal) < 0)
            return;
        foreach (var member in copy.Members.Where(member => IsWealth(member, context)))
            context.Report(new Finding(this, copy.Location, copy.Target.Name, member.Name) { Container = copy.Container, Identity = member.Name });
    }

    private static bool IsWealth(ISymbol member, RuleContext context) =>
        context.Recognizer.Classify(member) is { } data
        && data.Categories.Any(category => category.IsWithin(DataCategories.Asset) || category.IsWithin(DataCategories.Income));
}
