using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The compiler is given the privacy.yml that a reader of the folders would expect.</summary>
[Collection(nameof(LocalFeed))]
public sealed class PolicyFileTests(LocalFeed feed)
{
    [Fact]
    public async Task The_nearest_file_upward_is_passed()
    {
        var consumer = feed.NewConsumerOfPackage();
        var policy = Path.Combine(consumer.Above, "privacy.yml");
        File.WriteAllText(policy, "purposes: {}\n");
        Assert.Equal([policy], await PoliciesAsync(consumer));

        consumer.Write("privacy.yml", "purposes: {}\n");
        Assert.Equal([Path.Combine(consumer.Folder, "privacy.yml")], await PoliciesAsync(consumer));
    }

    [Fact]
    public async Task A_file_that_the_project_lists_is_passed_once()
    {
        var consumer = feed.NewConsumerOfPackage("""<ItemGroup><AdditionalFiles Include="privacy.yml" /></ItemGroup>""")
            .Write("privacy.yml", "purposes: {}\n");

        Assert.Equal([Path.Combine(consumer.Folder, "privacy.yml")], await PoliciesAsync(consumer));
    }

    [Fact]
    public async Task A_project_can_name_another_file()
    {
        var consumer = feed.NewConsumerOfPackage("""<PropertyGroup><PrivacyPolicyFile>$(MSBuildProjectDirectory)/shop/privacy.yml</PrivacyPolicyFile></PropertyGroup>""")
            .Write("privacy.yml", "purposes: {}\n");

        Assert.Equal([Path.Combine(consumer.Folder, "shop", "privacy.yml")], await PoliciesAsync(consumer));
    }

    [Fact]
    public async Task Without_any_nothing_is_passed() =>
        Assert.Empty(await PoliciesAsync(feed.NewConsumerOfPackage()));

    private static async Task<string[]> PoliciesAsync(Consumer consumer) =>
        [.. (await consumer.EvaluateAsync("AdditionalFiles")).Where(path => Path.GetFileName(path) == "privacy.yml")];
}
