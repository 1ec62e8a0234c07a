using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Reads a file of API models. A mistake becomes an error with its line; the rest of the file still counts.</summary>
internal sealed class ModelFileReader
{
    private readonly string _name;
    private readonly SourceText _text;
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();

    private ModelFileReader(string name, SourceText text)
    {
        _name = name;
        _text = text;
    }

    public static ModelFile Read(string name, SourceText text) => new ModelFileReader(name, text).Read();

    private ModelFile Read()
    {
        var document = YamlReader.Read(_text);
        foreach (var error in document.Errors)
            Error(error.Span, error.ToString());
        if (document.Root is not YamlMapping root)
        {
            Error(default, "a mapping is expected");
            return new ModelFile("", "", "", ImmutableArray<SinkModel>.Empty, ImmutableArray<MessageModel>.Empty, ImmutableArray<CarrierModel>.Empty, _errors.ToImmutable());
        }

        return new ModelFile(
            Text(root, "library"),
            Text(root, "version"),
            Text(root, "checked"),
            Rows(root, "sinks").Select(ReadSink).ToImmutableArray(),
            Rows(root, "messages").Select(ReadMessage).ToImmutableArray(),
            Rows(root, "carriers").Select(row => ReadCarrier(row, removes: false))
                .Concat(Rows(root, "sanitizers").Select(row => ReadCarrier(row, removes: true)))
                .ToImmutableArray(),
            _errors.ToImmutable());
    }

    private SinkModel ReadSink(YamlMapping row) =>
        new(
            Text(row, "type"),
            Words(row, "methods"),
            Enumeration(row, "channel", Channel.Log),
            Text(row, "recipient"),
            Enumeration(row, "kind", RecipientKind.Internal),
            Roles(row, "roles"),
            Enumeration(row, "default", ArgumentRole.Ignored),
            Confidence.Declared)
        {
            Members = Words(row, "members"),
        };

    private MessageModel ReadMessage(YamlMapping row) =>
        new(
            Text(row, "type"),
            Enumeration(row, "channel", Channel.Mail),
            Roles(row, "members"),
            Roles(row, "methods"),
            Roles(row, "parameters"));

    private CarrierModel ReadCarrier(YamlMapping row, bool removes) => new(Text(row, "type"), Words(row, "methods"), removes);

    private IEnumerable<YamlMapping> Rows(YamlMapping root, string key)
    {
        if (!root.TryGet(key, out var node))
            return [];
        if (node is YamlSequence sequence)
            return sequence.Items.OfType<YamlMapping>();
        Error(node.Span, $"'{key}' must be a list");
        return [];
    }

    private ImmutableArray<string> Words(YamlMapping row, string key) =>
        row.TryGet(key, out var node) && node is YamlSequence sequence
            ? sequence.Items.OfType<YamlScalar>().Select(item => item.Value).ToImmutableArray()
            : ImmutableArray<string>.Empty;

    private string Text(YamlMapping row, string key)
    {
        if (row.TryGet(key, out var node) && node is YamlScalar scalar)
            return scalar.Value;
        if (key is "type" or "library")
            Error(row.Span, $"'{key}' is missing");
        return "";
    }

    private ImmutableDictionary<string, ArgumentRole> Roles(YamlMapping row, string key)
    {
        if (!row.TryGet(key, out var node) || node is not YamlMapping mapping)
            return ImmutableDictionary<string, ArgumentRole>.Empty;
        var roles = ImmutableDictionary.CreateBuilder<string, ArgumentRole>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
            roles[entry.Key.Value] = Parse(entry.Value, ArgumentRole.Ignored);
        return roles.ToImmutable();
    }

    private T Enumeration<T>(YamlMapping row, string key, T fallback)
        where T : struct, Enum =>
        row.TryGet(key, out var node) ? Parse(node, fallback) : fallback;

    /// <summary>Reads <c>third-party</c> as <c>ThirdParty</c>.</summary>
    private T Parse<T>(YamlNode node, T fallback)
        where T : struct, Enum
    {
        if (node is YamlScalar scalar && Enum.TryParse<T>(scalar.Value.Replace("-", ""), ignoreCase: true, out var value))
            return value;
        Error(node.Span, $"one of {string.Join(", ", Enum.GetNames(typeof(T)))} is expected");
        return fallback;
    }

    private void Error(TextSpan span, string message) =>
        _errors.Add($"{_name}({_text.Lines.GetLinePosition(Math.Min(span.Start, _text.Length)).Line + 1}): {message}");
}
