using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace Bank.PrivacyRules;

/// <summary>The bank's rules: every rule in this assembly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BankRules : RulePack;
