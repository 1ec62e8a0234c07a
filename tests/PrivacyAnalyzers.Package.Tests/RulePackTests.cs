using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Rule packs that a policy names, in the compiler itself.</summary>
[Collection(nameof(LocalFeed))]
public sealed class RulePackTests(LocalFeed feed)
{
    /// <summary>One that runs, one whose rule fails, one for a later version, one that is not there: the build says so in words and goes on.</summary>
    [Fact]
    public async Task The_compiler_runs_what_can_run_and_says_what_cannot()
    {
        var consumer = feed.NewConsumerOfPackage()
            .Write("Program.cs", """
                System.Diagnostics.Trace.TraceInformation(new Customer { Email = args[0] }.Email);

                public sealed class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }
                """)
            .Write("privacy.yml", """
                rulePacks:
                  - Good.dll
                  # built for what is still to come
                  - "Newer.dll"
                  - 'Missing.dll'
                """);
        Write(consumer, "Good", PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll)
            + PackAssembly.Rule("Thrower", "TST002", "public override void Check(PersonalDataReached data, RuleContext context) => throw new InvalidOperationException(\"out of ideas\");"));
        Write(consumer, "Newer", PackAssembly.Rule("Any", "TST003", PackAssembly.ReportsAll), new Version(9, 0, 0, 0));

        var build = (await consumer.BuildAsync("-p:PreferredUILang=en-US")).Succeeded();

        string[] told =
        [
            "warning PRV4001: 'new Customer { Email = args[0] }.Email' (e-mail address) is written to Trace",
            "warning PRV9006: None of the rules of pack 'Newer' is used: it was built for PrivacyAnalyzers 9.0.0",
            "warning PRV9006: The rule TST002 of pack 'Good' failed here, and said nothing of this place: InvalidOperationException: out of ideas",
            $"warning PRV9006: The rule pack '{Path.Combine(consumer.Folder, "Missing.dll")}' does not exist",
            "warning TST001: new Customer { Email = args[0] }.Email",
        ];
        var warnings = build.Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Select(line => line[line.IndexOf("warning ", StringComparison.Ordinal)..]).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(warnings.Count == told.Length && warnings.Zip(told).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)), string.Join("\n", warnings));
    }

    private static void Write(Consumer consumer, string name, string rules, Version? builtFor = null) =>
        File.WriteAllBytes(Path.Combine(consumer.Folder, name + ".dll"), PackAssembly.Compile(name, PackAssembly.Pack + rules, builtFor));
}
