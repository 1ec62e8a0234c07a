using System.Text;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Writes Markdown, paragraph by paragraph. What comes from the analysed code is text in it, never markup.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    /// <summary>Text with everything taken from it that Markdown would read as markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if ("\\`*_{}[]()<>#|!~&".Contains(character, System.StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }

    /// <summary>Code within a line.</summary>
    public static string Code(string code) => "`" + code.Replace('`', '\'').ReplaceLineEndings(" ") + "`";

    /// <summary>A paragraph of markup.</summary>
    public Markdown Paragraph(string markup)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>An item of a list, which follows a paragraph.</summary>
    public Markdown Item(string markup)
    {
        _text.Append("- ").Append(markup).Append('\n');
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString().TrimEnd();
}
