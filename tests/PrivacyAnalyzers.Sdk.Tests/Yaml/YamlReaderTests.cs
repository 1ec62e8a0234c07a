using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("plain")]
    [InlineData("a: 1")]
    [InlineData("a: 1\nb: 2\n")]
    [InlineData("a:\n  b: 1\n  c:\n    d: 2\ne: 3\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a:\n- b\n- c\nd: e\n")]
    [InlineData("a:\n  - b\n  - c\nd: e\n")]
    [InlineData("- a: 1\n  b: 2\n- a: 3\n")]
    [InlineData("- - a\n  - b\n- - c\n")]
    [InlineData("-\n  a: 1\n-\n- b\n")]
    [InlineData("a:\nb:\n")]
    [InlineData("a: ~\nb: null\nc: ''\n")]
    [InlineData("---\n# head\na: 1 # tail\n\n\nb: x#y\n...\n")]
    [InlineData("a: [1, 2, [3, {b: c}]]\nd: {}\ne: []\n")]
    [InlineData("a: [1,\n    2, # two\n    3]\nb: {c: d,\n  e: f}\n")]
    [InlineData("a: {b, c: d}\ne: {\"f\":1, 'g' : 2}\n")]
    [InlineData("a: [\n  b,\n]\n")]
    [InlineData("url: http://example.com/a?b=c#d\n")]
    [InlineData("a: -1\nb: -x\nc: ?x\nd: :x\n")]
    [InlineData("'quoted key': 'it''s'\n\"k\\n\": \"\\u3042\\t\\\"\\\\\\x41\\U0001F600\"\n")]
    [InlineData("a: \"one\n  two\n\n  three \\\n  four\"\nb: 'x\n  y'\n")]
    [InlineData("a: one\n  two\n\n  three\nb: c\n")]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: >\n  one\n  two\n\n  three\n   more\n  less\n")]
    [InlineData("a: |-\n  x\n\nb: |+\n  x\n\nc: >-\n  x\n  y\n")]
    [InlineData("a: |2\n    x\n   y\nb: |1-\n  x\n")]
    [InlineData("- |\n  x\n- >\n  y\n- z\n")]
    [InlineData("- a: |\n    x\n  b: y\n")]
    [InlineData("氏名: 山田 太郎\nメール:\n  - 連絡先\n")]
    [InlineData("a: 1\r\nb:\r\n  - c\r\n  - |\r\n    x\r\n    y\r\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: |\n\n\n  x\n\nb: c")]
    [InlineData("a: |\nb: c")]
    [InlineData("- - - - a\n")]
    [InlineData("a: 'b' # c\n")]
    [InlineData("--- [a]\n")]
    [InlineData("a:\n    b: c\n# comment at the margin\n    d: e\n")]
    public void Reads_as_the_oracle_does(string text)
    {
        var result = YamlShape.Read(text);

        Assert.Empty(result.Errors);
        Assert.Equal(YamlShape.OfOracle(text), YamlShape.Of(result.Root));
    }

    [Theory]
    [InlineData("a: [|&x|] 1", "Yaml_AnchorNotSupported", "{'a': '1'}")]
    [InlineData("[|*.Email|]: email\nb: 1", "Yaml_AliasNotSupported", "{'*.Email': 'email', 'b': '1'}")]
    [InlineData("a: [|!!str|] 1\nb: 2", "Yaml_TagNotSupported", "{'a': '1', 'b': '2'}")]
    [InlineData("[|%YAML 1.2|]\n---\na: 1", "Yaml_DirectiveNotSupported", "{'a': '1'}")]
    [InlineData("[|? a|]\n: 1\nb: 2", "Yaml_ComplexKeyNotSupported", "{'b': '2'}")]
    [InlineData("a: 1\n[|---|]\nb: 2", "Yaml_SecondDocumentNotSupported", "{'a': '1'}")]
    [InlineData("a: 1\n...\n[|b: 2|]", "Yaml_SecondDocumentNotSupported", "{'a': '1'}")]
    [InlineData("a: 1\n[|a|]: 2\nb: 3", "Yaml_DuplicateKey", "{'a': '1', 'a': '2', 'b': '3'}")]
    [InlineData("a: {b: 1, [|b|]: 2}", "Yaml_DuplicateKey", "{'a': {'b': '1', 'b': '2'}}")]
    [InlineData("a: b[|: c|]\nd: e", "Yaml_NestedOnOneLine", "{'a': 'b', 'd': 'e'}")]
    [InlineData("a: [|- b|]\nd: e", "Yaml_NestedOnOneLine", "{'a': ~, 'd': 'e'}")]
    [InlineData("a: 1\n  [|b: 2|]\nc: 3", "Yaml_Indentation", "{'a': '1', 'c': '3'}")]
    [InlineData("a:\n    b: 1\n  [|c: 2|]\nd: 3", "Yaml_Indentation", "{'a': {'b': '1'}, 'd': '3'}")]
    [InlineData("a: 1\n[|b|]\nc: 3", "Yaml_ExpectedEntry", "{'a': '1', 'c': '3'}")]
    [InlineData("- a\n[|b|]\n- c", "Yaml_ExpectedItem", "['a', 'c']")]
    [InlineData("a:\n[|\t|]b: 1\nc: 2", "Yaml_Tab", "{'a': {'b': '1'}, 'c': '2'}")]
    [InlineData("a: 'x' [|y|]\nc: 2", "Yaml_UnexpectedText", "{'a': 'x', 'c': '2'}")]
    [InlineData("a: [|@|]x\nc: 2", "Yaml_UnexpectedCharacter", "{'a': '@x', 'c': '2'}")]
    [InlineData("a: [|'x|]\nc: 2", "Yaml_NotClosed", "{'a': 'x', 'c': '2'}")]
    [InlineData("a: [|[x, y|]\nc: 2", "Yaml_NotClosed", "{'a': ['x', 'y'], 'c': '2'}")]
    [InlineData("a: \"x[|\\q|]y\"\nc: 2", "Yaml_BadEscape", "{'a': 'xqy', 'c': '2'}")]
    [InlineData("a: | [|text|]\n  x\nc: 2", "Yaml_BadBlockHeader", "{'a': 'x\\n', 'c': '2'}")]
    [InlineData("a: [b [|: c|], d]\ne: f", "Yaml_UnexpectedText", "{'a': ['b', 'd'], 'e': 'f'}")]
    [InlineData("a: x[|\0|]y", "Yaml_ControlCharacter", "{'a': 'x\0y'}")]
    [InlineData("[|:|] 1\na: 2", "Yaml_EmptyKey", "{'': '1', 'a': '2'}")]
    public void Mistakes_are_located_and_the_rest_is_read(string marked, string messageId, string shape)
    {
        var start = marked.IndexOf("[|", System.StringComparison.Ordinal);
        var end = marked.LastIndexOf("|]", System.StringComparison.Ordinal) - 2;
        var text = marked.Remove(end + 2, 2).Remove(start, 2);

        var result = YamlShape.Read(text);

        var error = Assert.Single(result.Errors);
        Assert.Equal(messageId, error.MessageId);
        Assert.Equal(TextSpan.FromBounds(start, end), error.Span);
        Assert.Equal(shape, YamlShape.Of(result.Root));
    }

    [Fact]
    public void Several_mistakes_are_found_in_one_reading()
    {
        var result = YamlShape.Read("a: *x\nb: 'open\nc: d: e\nf: 1\n");

        Assert.Equal(
            ["Yaml_AliasNotSupported", "Yaml_NotClosed", "Yaml_NestedOnOneLine"],
            result.Errors.Select(error => error.MessageId));
        Assert.EndsWith("'f': '1'}", YamlShape.Of(result.Root));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Depth_is_bounded(string open)
    {
        var deepest = YamlShape.Read(string.Concat(Enumerable.Repeat(open, YamlReader.MaxDepth)) + "x");
        var tooDeep = YamlShape.Read(string.Concat(Enumerable.Repeat(open, 100_000)) + "x");

        Assert.DoesNotContain(deepest.Errors, error => error.MessageId == "Yaml_TooDeep");
        var error = Assert.Single(tooDeep.Errors);
        Assert.Equal("Yaml_TooDeep", error.MessageId);
        Assert.Equal(open.Length * YamlReader.MaxDepth, error.Span.Start);
    }

    [Fact]
    public void Size_is_bounded()
    {
        var result = YamlShape.Read("a: " + new string('x', YamlReader.MaxLength));

        Assert.Null(result.Root);
        Assert.Equal("Yaml_TooLarge", Assert.Single(result.Errors).MessageId);
    }

    [Fact]
    public void Spans_are_those_of_the_text()
    {
        const string text = "a: 'x'\nlist:\n  - one two # c\n  - [p, q]\nlast: |\n  y\n  z\n";

        var root = Assert.IsType<YamlMapping>(YamlShape.Read(text).Root);

        string At(YamlNode node) => text.Substring(node.Span.Start, node.Span.Length);
        Assert.Equal("'x'", At(root.Entries[0].Value));
        Assert.Equal("list", At(root.Entries[1].Key));
        var list = Assert.IsType<YamlSequence>(root.Entries[1].Value);
        Assert.Equal("- one two # c\n  - [p, q]", At(list));
        Assert.Equal(["one two", "[p, q]"], list.Items.Select(At));
        Assert.Equal("|\n  y\n  z", At(root.Entries[2].Value));
        Assert.Equal(text.TrimEnd('\n'), At(root));
    }

    [Fact]
    public void Messages_are_in_both_languages()
    {
        var message = YamlShape.Read("a: 1\na: 2").Errors.Single().Message;

        Assert.Equal("the key 'a' is here twice; the first one counts", message.ToString(CultureInfo.GetCultureInfo("en")));
        Assert.Equal("キー 'a' が 2 回書かれています。最初のものが有効です", message.ToString(CultureInfo.GetCultureInfo("ja")));
    }
}
