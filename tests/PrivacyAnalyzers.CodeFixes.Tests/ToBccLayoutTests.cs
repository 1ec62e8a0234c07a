using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>The ways in which addresses get into a message.</summary>
public class ToBccLayoutTests
{
    private const string Messages = """

        public class ListMessage { public List<string> Bcc = []; public List<string> ToAddresses { get; } = []; public List<string> BccAddresses { get; } = []; }
        public class TextMessage { public string To { get; set; } = ""; public string Bcc { get; set; } = ""; }
        public class FluentMessage { public FluentMessage AddTo(string a) => this; public FluentMessage AddBcc(string a) => this; public void AddCc(int a) { } }
        public class NoBcc { public List<string> To = []; public string Cc = ""; public int Bcc; }
        """;

    [Theory]
    [InlineData("System.Net.Mail.MailMessage", "[|m.To.Add(\"a@example.jp\")|]", "m.Bcc.Add(\"a@example.jp\")")]
    [InlineData("System.Net.Mail.MailMessage", "[|m /* c */ . CC /* d */ .Add(\"a@example.jp\")|]", "m /* c */ . Bcc /* d */ .Add(\"a@example.jp\")")]
    [InlineData("System.Net.Mail.MailMessage", "m.To.Add([|\"a@example.jp\"|])", "m.Bcc.Add(\"a@example.jp\")")]
    [InlineData("ListMessage", "[|m.ToAddresses.AddRange([])|]", "m.BccAddresses.AddRange([])")]
    [InlineData("TextMessage", "m.To = [|string.Join(\",\", new[] { \"a\" })|]", "m.Bcc = string.Join(\",\", new[] { \"a\" })")]
    [InlineData("TextMessage", "m = new TextMessage { To = [|\"a;b\"|] }", "m = new TextMessage { Bcc = \"a;b\" }")]
    [InlineData("FluentMessage", "m.AddTo([|\"a\"|])", "m.AddBcc(\"a\")")]
    public Task Bcc_takes_the_place(string type, string code, string repaired) =>
        new FixTest(Analyzer(code), new ToBcc()) { Source = Class(type, code), Fixed = Class(type, repaired) }.VerifyAsync();

    [Theory]
    [InlineData("NoBcc", "[|m.To.Add(\"a\")|]")]
    [InlineData("NoBcc", "m.Cc = [|\"a\"|]")]
    [InlineData("FluentMessage", "m.AddCc([|1|])")]
    [InlineData("ListMessage", "[|m.ToString()|]")]
    public Task Nothing_is_offered_where_a_message_has_no_such_list(string type, string code) =>
        new FixTest(Analyzer(code), new ToBcc()) { Source = Class(type, code) }.VerifyNotOfferedAsync();

    private static SketchAnalyzer Analyzer(string code)
    {
        var marked = code[(code.IndexOf("[|", System.StringComparison.Ordinal) + 2)..code.IndexOf("|]", System.StringComparison.Ordinal)];
        return new SketchAnalyzer("PRV3006", node => node is ExpressionSyntax && node.ToString() == marked && !node.FirstAncestorOrSelf<StatementSyntax>()!.ToString().Contains("Bcc"));
    }

    private static string Class(string type, string statement) => $$"""
        public class C
        {
            void M({{type}} m)
            {
                {{statement}};
            }
        }
        """ + Messages;
}
