using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace Acme.PrivacyRules;

/// <summary>The pack: every rule in this assembly.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnRules : RulePack;
