using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicyModelTests
{
    public static IEnumerable<object[]> Catalogue =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Sdk", "Catalog", "Models"), "*.yml").Select(file => new object[] { Path.GetFileName(file) });

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void The_catalogue_s_own_files_are_what_policies_may_say(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Sdk", "Catalog", "Models", file));
        var lines = text.Split('\n').Select(line => line.Length > 0 ? "    " + line : line);

        Assert.Empty(Read("models:\n  -\n" + string.Join("\n", lines)).Problems.Select(problem => $"{problem.LineSpan}: {problem.Message}"));
    }

    [Fact]
    public void The_words_for_roles_are_those_of_the_catalogue()
    {
        var words = ((SchemaChoice)((SchemaRecord)((SchemaList)Field(Field(PolicySchema.Root, "models"), "sinks")).Item).Fields.Single(field => field.Name == "default").Value).Values;

        Assert.Equal(System.Enum.GetNames<ArgumentRole>().Select(name => name.ToLower(CultureInfo.InvariantCulture)), words.Select(word => word.Replace("-", "", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wrong_row_is_told_and_the_others_count()
    {
        var policy = Read("""
            models:
              - library: Shop
                sinks:
                  - { type: Other.Sender, methods: [Gone], channel: pigeon }
                  - { type: Other.Sender, methods: [Send], channel: sms, recipient: Carrier, default: to }
            """);

        Assert.Equal(PolicyProblemKind.Schema, Assert.Single(policy.Problems).Kind);
        var catalog = ApiCatalog.Shipped.With(policy.Models);
        Assert.Equal("Send", Assert.Single(Assert.Single(catalog.Files[0].Sinks).Methods));
        var sink = new BoundCatalog(catalog).FindSink((Microsoft.CodeAnalysis.IMethodSymbol)Symbol("Other.Sender.Send"))!;
        Assert.Equal(("Carrier", Channel.Sms, RecipientKind.ThirdParty, ArgumentRole.To), (sink.Recipient, sink.Channel, sink.Kind, sink.Default));
    }

    [Fact]
    public void A_policy_s_row_comes_before_the_catalogue_s()
    {
        var policy = ReadClean("models:\n  - sinks: [{ type: System.Console, methods: [WriteLine], channel: file, recipient: mine }]\n");

        Assert.Equal(["mine", "stdout"], ApiCatalog.Shipped.With(policy.Models).Files
            .SelectMany(file => file.Sinks).Where(sink => sink.Type == "System.Console" && sink.Methods.Contains("WriteLine")).Select(sink => sink.Recipient == "mine" ? "mine" : "stdout"));
    }

    private static SchemaNode Field(SchemaNode node, string name) =>
        ((node is SchemaList list ? list.Item : node) as SchemaRecord)!.Fields.Single(field => field.Name == name).Value;
}
