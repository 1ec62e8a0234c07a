using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Workspace.Tests.Loading;

/// <summary>Packs that a policy names run over the projects that the policy is for.</summary>
public sealed class RulePackTests : IDisposable
{
    private const string Code = """
        public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class Bureau { public static void Ask(string who) { } }
        public class Desk { public void Show(Customer customer) { System.Console.WriteLine(customer.Email); Bureau.Ask(customer.Email); } }
        """;

    private readonly TestTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task Pack_runs_where_its_policy_counts_with_what_it_says_in_yaml()
    {
        _tree.Project("With/With.csproj").Write("With/Code.cs", Code).Write("With/privacy.yml", "rulePacks:\n  - ../packs/Bank.Rules.dll\n")
            .Project("Without/Without.csproj").Write("Without/Code.cs", Code)
            .Write("packs/Bank.Rules.privacy.yml", "recipients:\n  bureau:\n    match: Bureau\nrules:\n  - id: BANK100\n    message: asks\n    recipients: [bureau]\n");
        Pack("Bank.Rules.dll", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        using var loaded = await LoadAsync();

        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() });

        Assert.Empty(loaded.Coverage.Problems);
        Assert.Empty(result.Failures);
        Assert.Contains(result.Rules, rule => rule.Id == "TST001");
        Assert.Equal(
            ["With PRV3001", "With PRV4001", "With PRV9100", "With TST001", "With TST001", "Without PRV4001"],
            result.Findings.Select(finding => Path.GetFileName(Path.GetDirectoryName(finding.Location.GetLineSpan().Path)) + " " + finding.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("missing.dll", "does not exist")]
    [InlineData("text.dll", "cannot be loaded")]
    [InlineData("plain.dll", "cannot be loaded, or has no class that derives from RulePack")]
    [InlineData("newer.dll", "was built for PrivacyAnalyzers 9.0.0")]
    [InlineData("broken.dll", "cannot be made and is not used: Exception: no luck")]
    public async Task What_does_not_run_is_a_gap_that_is_told(string pack, string expected)
    {
        _tree.Project("App/App.csproj").Write("App/Code.cs", Code).Write("privacy.yml", $"rulePacks: [packs/{pack}]\n").Write("packs/text.dll", "no assembly");
        Pack("newer.dll", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll), new Version(9, 0, 0, 0));
        Pack("broken.dll", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll) + PackAssembly.Rule("Late", "TST002", "public Late() => throw new Exception(\"no luck\");"));
        File.WriteAllBytes(Path.Combine(_tree.Root, "packs", "plain.dll"), PackAssembly.Compile("Plain", "public class Nothing : Exception;"));
        using var loaded = await LoadAsync();

        var problem = Assert.Single(loaded.Coverage.Problems);
        Assert.Contains(expected, problem.Describe(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.True(problem.IsGap);
        Assert.False(loaded.Coverage.IsComplete);
        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() });
        Assert.Equal(pack == "broken.dll" ? ["PRV4001", "TST001"] : ["PRV4001"], result.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What the compiler is given and nobody has built yet is told when it would have written code or had rules, and when nobody knows what it is; ours runs anyway.</summary>
    [Fact]
    public async Task An_assembly_of_rules_that_is_not_built_is_a_gap_that_is_told()
    {
        _tree.Project("App/App.csproj", """<Analyzer Include="../out/Own.Rules.dll;../out/Own.Style.dll;../out/Stranger.dll;../out/PrivacyAnalyzers.Rules.dll" />""").Write("App/Code.cs", Code)
            .Project("Rules/Own.Rules.csproj").Write("Rules/Pack.cs", "public abstract class RulePack; public class OwnRules : RulePack;")
            .Project("Style/Own.Style.csproj").Write("Style/Tabs.cs", "public class NoTabs;");
        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { Restore = false });

        var told = loaded.Coverage.Problems.Where(problem => problem.Kind == LoadProblemKind.AnalyzerNotFound).ToList();
        Assert.Equal([_tree["out/Own.Rules.dll"], _tree["out/Stranger.dll"]], told.Select(problem => problem.Path));
        Assert.All(told, problem => Assert.True(problem.IsGap));
    }

    [Fact]
    public async Task An_id_of_two_packs_is_told_and_both_run()
    {
        _tree.Project("App/App.csproj").Write("App/Code.cs", Code).Write("privacy.yml", "rulePacks: [packs/One.dll, packs/Two.dll]\n");
        Pack("One.dll", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        Pack("Two.dll", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll.Replace("Data[0].Text", "Data[0].Text + \" again\"", StringComparison.Ordinal)) + PackAssembly.Rule("More", "TST002", ""));
        using var loaded = await LoadAsync();

        var problem = Assert.Single(loaded.Coverage.Problems);
        Assert.Matches(@"Two\.dll has rules with the same ids as One\.dll \(TST001\)", problem.Describe(CultureInfo.GetCultureInfo("en")));
        Assert.False(problem.IsGap);
        var result = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() });
        Assert.Equal(2, result.Findings.Count(finding => finding.Id == "TST001"));
    }

    private void Pack(string file, string rules, Version? builtFor = null)
    {
        Directory.CreateDirectory(Path.Combine(_tree.Root, "packs"));
        File.WriteAllBytes(Path.Combine(_tree.Root, "packs", file), PackAssembly.Compile(Path.GetFileNameWithoutExtension(file), PackAssembly.Pack + rules, builtFor));
    }

    private Task<LoadedSolution> LoadAsync() => SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { DesignTimeBuild = false });
}
