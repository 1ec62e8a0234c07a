using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>
/// Reads the subset of YAML that policies and catalogues are written in: block and flow mappings and sequences, plain,
/// quoted and block scalars, comments, one document. Anchors, aliases, tags, directives and complex keys are errors,
/// so no small text can grow into a large tree.
/// </summary>
/// <remarks>Never throws, whatever the text; it goes on after an error where it can tell how.</remarks>
public static class YamlReader
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>How many mappings and sequences may lie within each other.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static YamlReadResult Read(SourceText text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        var errors = ImmutableArray.CreateBuilder<YamlError>();
        if (text.Length > MaxLength)
        {
            errors.Add(new YamlError(new TextSpan(0, 0), YamlMessages.TooLarge, MaxLength.ToString(CultureInfo.InvariantCulture)));
            return new YamlReadResult(null, errors.ToImmutable());
        }
        var content = text.ToString();
        ReportControlCharacter(content, errors);
        var document = YamlDocumentBounds.Find(content, errors);
        var cursor = new YamlCursor(content, document.Start, document.End, errors);
        var root = new YamlBlockParser(cursor).ReadDocument();
        errors.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new YamlReadResult(root, errors.ToImmutable());
    }

    /// <summary>One of them tells that the text is not YAML, or not text; more would not tell more.</summary>
    private static void ReportControlCharacter(string content, ImmutableArray<YamlError>.Builder errors)
    {
        for (var i = 0; i < content.Length; i++)
        {
            var character = content[i];
            var isRefused = character is < ' ' and not ('\t' or '\n' or '\r') or '\x7F' or '\uFFFE' or '\uFFFF' || (character == '\uFEFF' && i > 0);
            if (!isRefused)
                continue;
            var code = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
            errors.Add(new YamlError(new TextSpan(i, 1), YamlMessages.ControlCharacter, code));
            return;
        }
    }
}
