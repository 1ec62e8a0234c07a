using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PrivacyAnalyzers.Tests.Yaml;

/// <summary>A random tree that can be written as YAML in several styles, and the shape it must be read back with.</summary>
internal abstract record YamlSample
{
    public abstract string Shape { get; }

    public static Arbitrary<YamlSample> Trees => Gen.Sized(size => Tree(Math.Min(size, 12))).ToArbitrary();

    public string Write()
    {
        var text = new StringBuilder();
        WriteBlock(text, 0);
        return text.ToString().TrimStart('\n') + "\n";
    }

    /// <summary>Appends the value in block style, beginning after a colon, a dash or nothing.</summary>
    protected abstract void WriteBlock(StringBuilder text, int indent);

    protected abstract void WriteFlow(StringBuilder text);

    private static Gen<string> Word => Gen.Elements("a", "b c", "氏名", "it's", "say \"x\"", "a\\b", "- x", "k: v", "#", "x #y", "", " ", "\tx", "two\nlines", "1", "*.Email", "ends:", "null");

    private static Gen<YamlSample> Tree(int size) => size <= 1
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Tree(size / 2).ListOf().Select(items => (YamlSample)new Sequence([.. items.Take(4)], false)),
            Tree(size / 2).ListOf().Select(items => (YamlSample)new Sequence([.. items.Take(4)], true)),
            Gen.Zip(Word, Tree(size / 2)).ListOf().Select(pairs => (YamlSample)new Mapping([.. Distinct(pairs)], false)),
            Gen.Zip(Word, Tree(size / 2)).ListOf().Select(pairs => (YamlSample)new Mapping([.. Distinct(pairs)], true)));

    private static Gen<YamlSample> Leaf => Gen.Zip(Word, Gen.Choose(0, 2)).Select(pair => (YamlSample)new Scalar(pair.Item1, pair.Item2));

    private static IEnumerable<(string, YamlSample)> Distinct(IEnumerable<ValueTuple<string, YamlSample>> pairs) =>
        pairs.DistinctBy(pair => pair.Item1).Take(4);

    private sealed record Scalar(string Value, int Style) : YamlSample
    {
        private bool IsPlain => Value is "a" or "b c" or "氏名" or "it's" or "say \"x\"" or "a\\b" or "1";

        public override string Shape => "'" + Value.Replace("\n", "\\n") + "'";

        public static string Quote(string value) => "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t") + "\"";

        protected override void WriteBlock(StringBuilder text, int indent)
        {
            if (Style == 2 && Value.Length > 0 && Value[0] is not (' ' or '\t'))
            {
                var margin = new string(' ', indent + 1);
                text.Append(" |-\n").Append(margin).Append(Value.Replace("\n", "\n" + margin));
            }
            else
            {
                text.Append(' ');
                WriteFlow(text);
            }
        }

        protected override void WriteFlow(StringBuilder text) => text.Append(
            Style == 0 && IsPlain ? Value
            : Style == 1 && !Value.Contains('\n') ? "'" + Value.Replace("'", "''") + "'"
            : Quote(Value));
    }

    private sealed record Sequence(IReadOnlyList<YamlSample> Items, bool Flow) : YamlSample
    {
        public override string Shape => "[" + string.Join(", ", Items.Select(item => item.Shape)) + "]";

        protected override void WriteBlock(StringBuilder text, int indent)
        {
            if (Flow || Items.Count == 0)
            {
                text.Append(' ');
                WriteFlow(text);
                return;
            }
            foreach (var item in Items)
            {
                text.Append('\n').Append(' ', indent).Append('-');
                item.WriteBlock(text, indent + 2);
            }
        }

        protected override void WriteFlow(StringBuilder text)
        {
            text.Append('[');
            foreach (var item in Items)
            {
                item.WriteFlow(text);
                text.Append(", ");
            }
            text.Append(']');
        }
    }

    private sealed record Mapping(IReadOnlyList<(string Key, YamlSample Value)> Entries, bool Flow) : YamlSample
    {
        public override string Shape =>
            "{" + string.Join(", ", Entries.Select(entry => "'" + entry.Key.Replace("\n", "\\n") + "': " + entry.Value.Shape)) + "}";

        protected override void WriteBlock(StringBuilder text, int indent)
        {
            if (Flow || Entries.Count == 0)
            {
                text.Append(' ');
                WriteFlow(text);
                return;
            }
            foreach (var (key, value) in Entries)
            {
                text.Append('\n').Append(' ', indent).Append(Scalar.Quote(key)).Append(':');
                value.WriteBlock(text, indent + 2);
            }
        }

        protected override void WriteFlow(StringBuilder text)
        {
            text.Append('{');
            foreach (var (key, value) in Entries)
            {
                text.Append(Scalar.Quote(key)).Append(": ");
                value.WriteFlow(text);
                text.Append(", ");
            }
            text.Append('}');
        }
    }
}
