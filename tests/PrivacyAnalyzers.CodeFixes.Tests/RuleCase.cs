using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Opens the rules' cases as tests: a file, and the shared files that its line <c>// uses: Shop, ShopDb</c> names.</summary>
internal static class RuleCase
{
    private const string Uses = "// uses:";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly ReferenceSet Libraries = References.NetCore.With([.. References.AspNetCore.Assemblies.Except(References.NetCore.Assemblies)]).With(
        typeof(CollectedForAttribute),
        typeof(Microsoft.Extensions.Logging.ILogger),
        typeof(Microsoft.EntityFrameworkCore.DbContext),
        typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection),
        typeof(Serilog.ILogger),
        typeof(NLog.ILogger), typeof(RestSharp.RestRequest),
            typeof(OpenTelemetry.Baggage), typeof(Microsoft.ApplicationInsights.TelemetryClient))
        .With([.. Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.EntityFrameworkCore*.dll")]);

    /// <summary>The cases of all rules that must be found: <c>PRV2001/Bad/SingleRecipient.cs</c>.</summary>
    public static string[] AllBad =>
    [
        .. Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => name.Contains("/Bad/"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Fills <paramref name="test"/> with the case <paramref name="name"/>.</summary>
    public static T Open<T>(string name, T test)
        where T : RuleTest
    {
        var text = Read(name);
        test.Source = text;
        test.References = Libraries;
        var uses = text.Split('\n').FirstOrDefault(line => line.StartsWith(Uses, StringComparison.Ordinal));
        foreach (var shared in uses?[Uses.Length..].Split(',', StringSplitOptions.TrimEntries) ?? [])
            test.Sources[shared + ".cs"] = Read($"Shared/{shared}.cs");
        return test;
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));
}
