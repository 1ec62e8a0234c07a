using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>What a stranger sees in <c>dotnet build</c> after adding the package.</summary>
[Collection(nameof(LocalFeed))]
public sealed partial class BuildTests(LocalFeed feed)
{
    private const string Program = """
        using PrivacyAnalyzers.Annotations;

        Desk.Greet(new Customer("Hanako", "hanako@example.com"));

        public static class Desk
        {
            public static void Greet(Customer customer) => System.Diagnostics.Trace.TraceInformation(customer.Contact);
        }

        [CollectedFor("order-fulfilment")]
        public sealed record Customer([NameData] string Name, [EmailData] string Contact);
        """;

    [Fact]
    public async Task Adding_the_package_brings_warnings_and_attributes()
    {
        var consumer = feed.NewConsumer().Write("Program.cs", Program);
        (await consumer.RunAsync("add", "package", "PrivacyAnalyzers", "--version", Repository.PackageVersion)).Succeeded();

        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["Program.cs(7): warning PRV4001"], Reported(build));
        Assert.DoesNotContain("CS8032", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_warnings_as_errors_the_build_fails()
    {
        var build = await feed.NewConsumerOfPackage().Write("Program.cs", Program).BuildAsync("-warnaserror");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["Program.cs(7): error PRV4001"], Reported(build));
    }

    [Fact]
    public async Task The_strict_preset_makes_violations_errors_and_editorconfig_still_wins()
    {
        var consumer = feed.NewConsumerOfPackage("<PropertyGroup><PrivacyAnalyzersPreset>strict</PrivacyAnalyzersPreset></PropertyGroup>")
            .Write("Program.cs", Program);
        Assert.Equal(["Program.cs(7): error PRV4001"], Reported(await consumer.BuildAsync()));

        consumer.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.PRV4001.severity = none\n");
        Assert.Empty(Reported((await consumer.BuildAsync()).Succeeded()));
    }

    [Fact]
    public async Task Messages_are_in_the_language_of_the_compiler()
    {
        var consumer = feed.NewConsumerOfPackage().Write("Program.cs", Program);
        var english = (await consumer.BuildAsync("-p:PreferredUILang=en-US")).Succeeded().Lines.First(line => line.Contains("PRV4001", StringComparison.Ordinal));
        var japanese = (await consumer.BuildAsync("-p:PreferredUILang=ja-JP", "--no-incremental")).Succeeded().Lines.First(line => line.Contains("PRV4001", StringComparison.Ordinal));

        Assert.Contains("e-mail address", english, StringComparison.Ordinal);
        Assert.Contains("メールアドレス", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_decides_what_is_personal_data()
    {
        var consumer = feed.NewConsumerOfPackage()
            .Write("Program.cs", """
                System.Diagnostics.Trace.TraceInformation(new Visitor().Handle);

                public sealed class Visitor
                {
                    public string Handle { get; } = "";
                }
                """)
            .Write("privacy.yml", """
                data:
                  - match: Visitor.Handle
                    category: email
                """);

        Assert.Equal(["Program.cs(1): warning PRV4001"], Reported((await consumer.BuildAsync()).Succeeded()));
    }

    [Fact]
    public async Task A_broken_policy_is_told_at_its_line()
    {
        var consumer = feed.NewConsumerOfPackage()
            .Write("Program.cs", "return;")
            .Write("privacy.yml", "purposes:\n  newsletter: {}\nrecipient:\n  crm: {}\n");

        Assert.Equal(["privacy.yml(3): warning PRV9001"], Reported((await consumer.BuildAsync()).Succeeded()));
    }

    // The compiler repeats its diagnostics in the summary at the end of the build.
    private static string[] Reported(DotnetResult build) =>
    [
        .. build.Lines.Select(line => Diagnostic().Match(line)).Where(match => match.Success)
            .Select(match => $"{match.Groups["file"].Value}({match.Groups["line"].Value}): {match.Groups["severity"].Value} {match.Groups["id"].Value}")
            .Distinct().Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<file>[^/\\]+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>PRV\d+)")]
    private static partial Regex Diagnostic();
}
