using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Reads API models, from a file of the catalogue or from a policy. A mistake costs its row; the rest still counts.</summary>
internal sealed class ModelFileReader
{
    private readonly Action<TextSpan, string> _report;
    private bool _isRowGood;

    private ModelFileReader(Action<TextSpan, string> report) => _report = report;

    /// <summary>Reads a file of the catalogue; its errors come with their lines.</summary>
    public static ModelFile Read(string name, SourceText text)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        var reader = new ModelFileReader((span, message) =>
            errors.Add($"{name}({text.Lines.GetLinePosition(Math.Min(span.Start, text.Length)).Line + 1}): {message}"));
        var document = YamlReader.Read(text);
        foreach (var error in document.Errors)
            reader.Error(error.Span, error.ToString());
        if (document.Root is not YamlMapping root)
        {
            reader.Error(default, "a mapping is expected");
            return new ModelFile("", "", "") { Errors = errors.ToImmutable() };
        }

        if (!root.TryGet("library", out _))
            reader.Error(root.Span, "'library' is missing");
        return reader.ReadLibrary(root) with { Errors = errors.ToImmutable() };
    }

    /// <summary>Reads one library of a policy, whose mistakes its schema has told already.</summary>
    public static ModelFile Read(YamlMapping library) => new ModelFileReader((_, _) => { }).ReadLibrary(library);

    private ModelFile ReadLibrary(YamlMapping root) =>
        new(Text(root, "library"), Text(root, "version"), Text(root, "checked"))
        {
            Sinks = Rows(root, "sinks", ReadSink),
            Messages = Rows(root, "messages", ReadMessage),
            Carriers = Rows(root, "carriers", row => ReadCarrier(row, removes: false)).AddRange(Rows(root, "sanitizers", row => ReadCarrier(row, removes: true))),
            Checks = Rows(root, "checks", ReadCheck),
            Switches = Rows(root, "switches", row => new SwitchModel(Required(row, "type"), Words(row, "methods"), Words(row, "members"), Words(row, "flags"))),
        };

    private SinkModel ReadSink(YamlMapping row)
    {
        var channel = Enumeration(row, "channel", Channel.Log);
        var assumed = channel is Channel.Log or Channel.Console or Channel.Exception or Channel.Url or Channel.Storage or Channel.File ? RecipientKind.Internal : RecipientKind.ThirdParty;
        return new(
            Required(row, "type"),
            Words(row, "methods"),
            channel,
            Text(row, "recipient"),
            Enumeration(row, "kind", assumed),
            Roles(row, "roles"),
            Enumeration(row, "default", ArgumentRole.Ignored),
            Confidence.Declared)
        {
            Members = Words(row, "members"),
            IsKindAssumed = !row.TryGet("kind", out _),
            Country = Text(row, "country") is { Length: > 0 } country ? country : null,
            Circle = Enumeration(row, "circle", Circle.Unknown),
        };
    }

    private MessageModel ReadMessage(YamlMapping row) =>
        new(
            Required(row, "type"),
            Enumeration(row, "channel", Channel.Mail),
            Roles(row, "members"),
            Roles(row, "methods"),
            Roles(row, "parameters"))
        {
            Factories = Words(row, "factories"),
        };

    private CarrierModel ReadCarrier(YamlMapping row, bool removes) => new(Required(row, "type"), Words(row, "methods"), removes);

    private CheckModel ReadCheck(YamlMapping row) =>
        new(
            Required(row, "type"),
            Words(row, "methods"),
            Enumeration(row, "fact", FactKind.OptOut),
            Text(row, "negated") == "true",
            Words(row, "purposes").Select(path => new Purpose(path)).ToImmutableArray());

    private ImmutableArray<T> Rows<T>(YamlMapping root, string key, Func<YamlMapping, T> read)
    {
        if (!root.TryGet(key, out var node) || node is YamlScalar { IsNull: true })
            return ImmutableArray<T>.Empty;
        if (node is not YamlSequence sequence)
        {
            Error(node.Span, $"'{key}' must be a list");
            return ImmutableArray<T>.Empty;
        }

        var rows = ImmutableArray.CreateBuilder<T>();
        foreach (var row in sequence.Items.OfType<YamlMapping>())
        {
            _isRowGood = true;
            var model = read(row);
            if (_isRowGood)
                rows.Add(model);
        }

        return rows.ToImmutable();
    }

    /// <summary>The words of a list, or the one that stands in its place.</summary>
    private static ImmutableArray<string> Words(YamlMapping row, string key)
    {
        if (!row.TryGet(key, out var node))
            return ImmutableArray<string>.Empty;
        var items = node is YamlSequence sequence ? sequence.Items.AsEnumerable() : new[] { node };
        return items.OfType<YamlScalar>().Select(item => item.Value).ToImmutableArray();
    }

    private static string Text(YamlMapping row, string key) => row.TryGet(key, out var node) && node is YamlScalar scalar ? scalar.Value : "";

    private string Required(YamlMapping row, string key)
    {
        var text = Text(row, key);
        if (text.Length == 0)
            Error(row.Span, $"'{key}' is missing");
        return text;
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
        if (node is YamlScalar scalar && Enum.TryParse<T>(scalar.Value.Replace("-", ""), ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value))
            return value;
        Error(node.Span, $"one of {string.Join(", ", Enum.GetNames(typeof(T)))} is expected");
        return fallback;
    }

    private void Error(TextSpan span, string message)
    {
        _isRowGood = false;
        _report(span, message);
    }
}
