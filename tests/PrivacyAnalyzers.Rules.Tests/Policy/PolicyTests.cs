using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Policy;

/// <summary>Tests of the rules about policies and annotations.</summary>
internal static class PolicyTests
{
    public static RuleTest Create(string source, string? policy, string? config = null)
    {
        var test = new RuleTest(new PrivacyAnalyzer())
        {
            Source = "using PrivacyAnalyzers.Annotations;\n" + source,
            References = References.NetCore.With(typeof(CollectedForAttribute), typeof(ILogger)),
            AnalyzerConfig = config is null ? null : "is_global = true\n" + config,
        };
        if (policy is not null)
            test.AdditionalFiles["privacy.yml"] = policy;
        return test;
    }
}
