using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlNode = PrivacyAnalyzers.Yaml.YamlNode;

namespace PrivacyAnalyzers.Tests.Yaml;

/// <summary>Writes trees of our reader and of YamlDotNet in one notation, to compare them.</summary>
internal static class YamlShape
{
    public static YamlReadResult Read(string text) => YamlReader.Read(SourceText.From(text));

    public static string Of(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlScalar { IsNull: true } => "~",
        YamlScalar scalar => Text(scalar.Value),
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Of)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => Text(entry.Key.Value) + ": " + Of(entry.Value))) + "}",
        _ => throw new InvalidDataException(node.GetType().Name),
    };

    /// <summary>What YamlDotNet makes of the text; null if it refuses it.</summary>
    public static string? OfOracle(string text)
    {
        var stream = new YamlStream();
        try
        {
            // It expects that whoever opened the file took the byte order mark away.
            stream.Load(new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text));
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException) // the latter is a fault of its own
        {
            return null;
        }
        return stream.Documents.Count switch
        {
            0 => "nothing",
            // A document that is begun and left empty is an empty scalar there, and no document here.
            1 when stream.Documents[0].RootNode is YamlScalarNode { Style: ScalarStyle.Plain, Value: "" } => "nothing",
            1 => Of(stream.Documents[0].RootNode),
            _ => null,
        };
    }

    private static string? Of(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => "~",
        YamlScalarNode scalar => Text(scalar.Value ?? ""),
        YamlSequenceNode sequence => "[" + string.Join(", ", sequence.Children.Select(Of)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Children.Select(pair => Key(pair.Key) + ": " + Of(pair.Value))) + "}",
        _ => null,
    };

    private static string? Key(YamlDotNet.RepresentationModel.YamlNode key) =>
        key is YamlScalarNode scalar ? Text(scalar.Value ?? "") : Of(key);

    private static string Text(string value) => "'" + value.Replace("\n", "\\n") + "'";
}
