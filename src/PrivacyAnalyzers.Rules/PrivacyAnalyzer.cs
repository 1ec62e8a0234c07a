using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules;

/// <summary>The shipped rules as one analyzer, so that the code is read once for all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivacyAnalyzer : PrivacyAnalyzerHost
{
    /// <inheritdoc />
    public override ImmutableArray<PrivacyRule> Rules => PrivacyRules.All;
}
