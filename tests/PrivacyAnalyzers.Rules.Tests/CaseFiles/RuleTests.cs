using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>Tests of the shipped rules against the libraries that cases and pages are written for.</summary>
internal static class RuleTests
{
    private static readonly ReferenceSet Libraries = References.NetCore.With([.. References.AspNetCore.Assemblies.Except(References.NetCore.Assemblies)]).With(
        typeof(ILogger), typeof(DbContext), typeof(IndexAttribute), typeof(Serilog.ILogger), typeof(NLog.ILogger), typeof(RestSharp.RestRequest),
            typeof(OpenTelemetry.Baggage), typeof(Microsoft.ApplicationInsights.TelemetryClient), typeof(NameDataAttribute));

    /// <summary>A test with the shipped analyzer, or one like it, and no code yet.</summary>
    public static RuleTest Create(PrivacyAnalyzer? analyzer = null) => new(analyzer ?? new()) { References = Libraries };

    /// <summary>A test of <paramref name="rule"/> with the shipped analyzer, or one like it, and no code yet; a rule that is off by default is turned on.</summary>
    public static RuleTest Create(string rule, PrivacyAnalyzer? analyzer = null)
    {
        var test = Create(analyzer);
        test.AnalyzerConfig = PrivacyRules.All.Single(shipped => shipped.Descriptor.Id == rule).Descriptor.IsEnabledByDefault
            ? null
            : $"is_global = true\ndotnet_diagnostic.{rule}.severity = warning\n";
        return test;
    }
}
