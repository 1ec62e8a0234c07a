using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>YAML on one line. What is empty is left out: a null stands for a part that is not written.</summary>
internal static class FlowYaml
{
    public static string? Map(params (string Key, string? Value)[] entries)
    {
        var written = entries.Where(entry => entry.Value is not null).Select(entry => entry.Key + ": " + entry.Value).ToList();
        return written.Count == 0 ? null : "{" + string.Join(", ", written) + "}";
    }

    public static string? List(IEnumerable<string?> items)
    {
        var written = items.OfType<string>().ToList();
        return written.Count == 0 ? null : "[" + string.Join(", ", written) + "]";
    }

    public static string? Flag(bool value) => value ? "true" : null;

    /// <summary>A name of an enumeration as models write it: <c>third-party</c>.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
            (char.IsUpper(letter) && word.Length > 0 ? word.Append('-') : word).Append(char.ToLowerInvariant(letter));
        return word.ToString();
    }

    public static string Text(string value)
    {
        if (value.Length > 0 && value is not ("null" or "true" or "false") && value.All(letter => letter < 128 && (char.IsLetterOrDigit(letter) || letter is '_')))
            return value;
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
        {
            if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append("\\u").Append(((int)letter).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }

    public static YamlNode? Get(this YamlMapping map, string key) => map.TryGet(key, out var node) ? node : null;

    public static string? TextOf(this YamlMapping map, string key) => (map.Get(key) as YamlScalar)?.Value;

    public static bool IsOn(this YamlMapping map, string key) => map.TextOf(key) == "true";

    public static IEnumerable<YamlNode> Items(this YamlMapping map, string key) => (map.Get(key) as YamlSequence)?.Items ?? Enumerable.Empty<YamlNode>();

    public static IEnumerable<string> Texts(this YamlMapping map, string key) => map.Items(key).OfType<YamlScalar>().Select(item => item.Value);

    /// <summary>Reads <c>third-party</c> as <c>ThirdParty</c>; null for a word that this version does not know.</summary>
    public static T? Word<T>(string? word)
        where T : struct, Enum =>
        word is not null && Enum.TryParse<T>(word.Replace("-", ""), ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value) ? value : null;
}
