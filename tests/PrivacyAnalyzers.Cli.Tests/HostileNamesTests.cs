using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using PrivacyAnalyzers.Cli.Tests.Output;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>
/// Code whose names, strings, file names and <c>#line</c> mean no good to whoever reads the results. A browser opens the map too, in the extension's
/// tests; here the pages are read as a browser reads them.
/// </summary>
public sealed class HostileNamesTests : IClassFixture<TestFolder>
{
    private const string Attack = "</script></title></style>--><img src=x onerror=alert(1)><svg/onload=alert(2)>";

    // A quote, a line feed, a zero, half a letter and marks that turn the direction of text round are all legal in strings.
    private const string Code = """
        using PrivacyAnalyzers.Annotations;
        namespace PrivacyAnalyzers.Annotations
        {
            public sealed class RecipientAttribute(string name) : System.Attribute { public string Name => name; }
            public sealed class ProcessedForAttribute(params string[] purposes) : System.Attribute { public string[] Purposes => purposes; }
        }
        public sealed class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public string @class { get; set; } = ""; }
        public static class Desk
        {
            [ProcessedFor("ATTACK\"'`;\u0000\ud800\u202e${{1}}@{x}]]>")]
            public static void Give(Customer customer) { Push(customer.Email); System.Console.WriteLine("<script>alert(3)</script>\u2028" + customer.Email /* --><script>alert(4)</script> */); }
            [Recipient("ATTACK=cmd|' /C calc'!A1\n::error::x\u0007")]
            public static void Push(string text) { }
        #line 7 "ATTACK.cs"
            public static void Mapped(Customer customer) => System.Console.WriteLine(customer.Email);
        #line 1 ""
            public static void Nowhere(Customer customer) => System.Console.WriteLine(customer.Name + customer.Email);
        #line 16000000 "ZERO"
            public static void Far(Customer customer) => System.Console.WriteLine(customer.Email + customer.Name);
        #line default
        }
        """;

    private readonly TestFolder _folder;

    public HostileNamesTests(TestFolder folder)
    {
        _folder = folder;
        var name = OperatingSystem.IsWindows() ? "a'&b;.cs" : "<img src=x onerror=alert(5)>&quot;'%0A::error::.cs";
        folder.Write("hostile/" + name, Code.Replace("ATTACK", Attack, StringComparison.Ordinal).Replace("ZERO", "a\0b", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check", "html", 0)]
    [InlineData("map", "html", 1)]
    public async Task Pages_hold_no_markup_but_our_own(string verb, string format, int scripts)
    {
        var page = Markup.Read(await RunAsync(verb, format));

        Assert.Equal(scripts, page.Count(tag => tag.Name == "script"));
        Assert.DoesNotContain(page, tag => tag.Name is "img" or "iframe" or "object" or "embed" or "base" or "form" or "foreignobject" or "use" or "animate");
        Assert.DoesNotContain(page.SelectMany(tag => tag.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "src" or "srcdoc");
        Assert.All(
            page.SelectMany(tag => tag.Attributes).Where(attribute => attribute.Name is "href" or "xlink:href" or "action"),
            attribute => Assert.StartsWith("https://github.com/privacyanalyzers/", attribute.Value, StringComparison.Ordinal));
        var policy = Assert.Single(page, tag => tag.Name == "meta" && tag.Attributes.Any(attribute => attribute.Value == "Content-Security-Policy"));
        Assert.Contains(policy.Attributes, attribute => attribute.Value.StartsWith("default-src 'none'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Results_for_machines_are_whole()
    {
        using var sarif = JsonDocument.Parse(await RunAsync("check", "sarif"));
        SarifShape.Check(sarif.RootElement);
        using var json = JsonDocument.Parse(await RunAsync("check", "json"));
        Assert.True(json.RootElement.GetProperty("findings").GetArrayLength() >= 4);
        using var gitlab = JsonDocument.Parse(await RunAsync("check", "gitlab"));
        Assert.NotEmpty(XDocument.Parse(await RunAsync("check", "junit")).Descendants("testcase"));
    }

    [Fact]
    public async Task Names_are_no_commands_to_what_reads_annotations() =>
        Assert.All(
            (await RunAsync("check", "github")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("::", StringComparison.Ordinal)),
            line => Assert.Matches("^::(warning|notice|error) file=[^,:]*,line=", line));

    [Theory]
    [InlineData("json")]
    [InlineData("fides")]
    [InlineData("dpv")]
    [InlineData("csv")]
    [InlineData("mermaid")]
    public async Task Maps_are_written_in_every_form(string format)
    {
        var text = await RunAsync("map", format);

        if (format is "json" or "dpv")
            JsonDocument.Parse(text).Dispose();
        if (format == "mermaid")
            Assert.DoesNotContain('<', text);
        if (format == "csv")
            Assert.DoesNotMatch("(^|,)\"?[=+@-]", text.Replace("\"\"", "", StringComparison.Ordinal));
    }

    private async Task<string> RunAsync(string verb, string format)
    {
        var result = await WarmTool.RunAsync(_folder.Root, verb, "hostile", "--format", format);
        Assert.True(result.ExitCode is 0 or 1 or 4, $"{result.ExitCode} {result.Error}");
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        return result.Output;
    }
}
