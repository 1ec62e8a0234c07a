using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>
/// The shapes of C# that values and guards travel through, a file per family under <c>Shapes</c>. Each line is a case: one with a mark
/// must be found, one without must not, and most marked lines stand beside a twin that differs only in what makes it good.
/// </summary>
public class FlowShapeTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Flow", "Shapes");

    private static readonly ReferenceSet Libraries = References.NetCore.With(typeof(ILogger), typeof(PrivacyAnalyzers.Annotations.EmailDataAttribute));

    public static TheoryData<string> Names => [.. Directory.GetFiles(Root, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Data_and_guards_are_followed(string name)
    {
        var probe = new FlowProbe();
        await new RuleTest(probe)
        {
            References = Libraries,
            Sources =
            {
                ["Test.cs"] = File.ReadAllText(Path.Combine(Root, name + ".cs")),
                ["Shop.cs"] = File.ReadAllText(Path.Combine(Root, "Shared", "Shop.cs")),
            },
        }.VerifyAsync();
        Assert.Empty(probe.CoarseBodies);
    }
}
