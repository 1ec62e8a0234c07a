using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Shared;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Testing.Tests;

/// <summary>The page about own rules tells the API as it is. Its first part, step by step, is run by the tests of the package.</summary>
public partial class RulesSdkPageTests
{
    public static TheoryData<string> Pages => ["rules-sdk.md", "ja/rules-sdk.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_event_and_every_fact_is_there(string page)
    {
        var text = Read(page);
        var events = typeof(PrivacyRule).GetMethods().Where(method => method.Name == nameof(PrivacyRule.Check)).Select(method => method.GetParameters()[0].ParameterType.Name);
        Assert.All(events.Concat(Enum.GetNames<FactKind>()), name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_Japanese_page_has_the_same_code() => Assert.Equal(Blocks("rules-sdk.md"), Blocks("ja/rules-sdk.md"));

    [Fact]
    public void The_rules_on_it_compile()
    {
        var rules = Blocks("rules-sdk.md").Where(block => block.StartsWith("// rule", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rules);
        var pack = PackAssembly.Load("Page", PackAssembly.Pack + string.Concat(rules));
        Assert.Empty(pack.Problems);
        Assert.Equal(rules.Count, pack.Rules.Length);
    }

    [Fact]
    public void The_models_on_it_have_no_mistake()
    {
        var models = Blocks("rules-sdk.md").Where(block => block.StartsWith("# model", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(models);
        Assert.All(models, model => Assert.Empty(PrivacyPolicy.Read(SourceText.From(model), "/privacy.yml").Problems));
    }

    private static string[] Blocks(string page) => [.. Block().Matches(Read(page)).Select(block => block.Groups[1].Value)];

    private static string Read(string page) => File.ReadAllText(Path.Combine(
        typeof(RulesSdkPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Docs").Value!, page));

    [GeneratedRegex(@"^```\w+\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
