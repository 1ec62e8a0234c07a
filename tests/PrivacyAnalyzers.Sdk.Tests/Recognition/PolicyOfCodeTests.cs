using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public sealed class PolicyOfCodeTests
{
    [Fact]
    public void The_innermost_says_who_runs_code()
    {
        var probe = new Probe("""
            [assembly: Controller("group")]
            namespace Shop.Travel { public class Desk { public void A() { } } [Controller("bank")] public class Till { public class Drawer { public void B() { } } } }
            namespace Shop { public class Other { public void C() { } } }
            """, Policy("controllers:\n  travel:\n  bank:\n  group:\ncode:\n  - { match: Shop.Travel, controller: travel }\n"));

        Assert.Equal("travel", probe.Recognizer.ControllerOf(probe.Member("Shop.Travel.Desk.A")));
        Assert.Equal("bank", probe.Recognizer.ControllerOf(probe.Member("Shop.Travel.Till+Drawer.B")));
        Assert.Equal("group", probe.Recognizer.ControllerOf(probe.Member("Shop.Other.C")));
    }

    [Fact]
    public void Files_can_be_meant_as_well_as_names()
    {
        const string source = "namespace Shop { public class Reader { public void A() { } } }";

        Assert.True(new Probe(source, Policy("code:\n  - { match: src/, test: true }")) is var made && made.Recognizer.HandlesMadeUpData(made.Member("Shop.Reader.A")));
        Assert.False(new Probe(source, Policy("code:\n  - { match: tests/, test: true }")) is var real && real.Recognizer.HandlesMadeUpData(real.Member("Shop.Reader.A")));
    }

    [Fact]
    public void A_member_may_hold_several_kinds_of_data()
    {
        var probe = new Probe("public class Row { public string Blob; [EmailData, PersonIdData, HealthData] public string Note; }",
            Policy("data:\n  - { match: Row.Blob, category: [online-identifier, postal-code, name] }"));

        Assert.Equal(["name", "postal-code", "online-identifier"], probe.Recognizer.Classify(probe.Member("Row.Blob"))!.Categories.Select(category => category.Id));
        Assert.Equal(["health", "email", "person-id"], probe.Recognizer.Classify(probe.Member("Row.Note"))!.Categories.Select(category => category.Id));
        Assert.Equal("health", probe.Category("Row.Note"));
    }

    private static PrivacyPolicy Policy(string text)
    {
        var policy = PrivacyPolicy.Read(SourceText.From(text), "/repo/privacy.yml");
        Assert.Empty(policy.Problems);
        return policy;
    }
}
