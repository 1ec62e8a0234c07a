using System.Collections.Generic;
using System.Net;

namespace PrivacyAnalyzers.Cli.Tests.Output;

/// <summary>A tag that a browser would see.</summary>
internal sealed record Tag(string Name, IReadOnlyList<(string Name, string Value)> Attributes);

/// <summary>
/// Reads the tags of a page as the HTML standard's tokenizer does, as far as it matters for what can be run: text, tags with attributes, comments, and
/// the raw text of scripts and styles.
/// </summary>
internal sealed class Markup
{
    private readonly string _text;
    private readonly List<Tag> _tags = [];
    private int _at;

    private Markup(string text) => _text = text;

    /// <summary>The opening tags of <paramref name="page"/>.</summary>
    public static IReadOnlyList<Tag> Read(string page)
    {
        var markup = new Markup(page);
        while (markup._at < page.Length)
            markup.Next();
        return markup._tags;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void Next()
    {
        if (Current != '<')
            _at++;
        else if (string.CompareOrdinal(_text, _at, "<!--", 0, 4) == 0)
            SkipPast("-->");
        else if (_at + 1 < _text.Length && _text[_at + 1] is '!' or '?' or '/')
            SkipPast(">");
        else if (_at + 1 < _text.Length && char.IsAsciiLetter(_text[_at + 1]))
            ReadTag();
        else
            _at++;
    }

    private void ReadTag()
    {
        _at++;
        var name = While(character => !char.IsWhiteSpace(character) && character is not ('/' or '>')).ToLowerInvariant();
        var attributes = new List<(string, string)>();
        while (_at < _text.Length && Current != '>')
        {
            if (char.IsWhiteSpace(Current) || Current == '/')
                _at++;
            else
                attributes.Add(ReadAttribute());
        }

        _at++;
        _tags.Add(new(name, attributes));
        if (name is "script" or "style" or "title" or "textarea")
            SkipPast("</" + name);
    }

    private (string Name, string Value) ReadAttribute()
    {
        var name = Current + "";
        _at++;
        name = (name + While(character => !char.IsWhiteSpace(character) && character is not ('/' or '>' or '='))).ToLowerInvariant();
        While(char.IsWhiteSpace);
        if (Current != '=')
            return (name, "");
        _at++;
        While(char.IsWhiteSpace);
        var quote = Current;
        if (quote is not ('"' or '\''))
            return (name, WebUtility.HtmlDecode(While(character => !char.IsWhiteSpace(character) && character != '>')));
        _at++;
        var value = While(character => character != quote);
        _at++;
        return (name, WebUtility.HtmlDecode(value));
    }

    private string While(System.Func<char, bool> holds)
    {
        var start = _at;
        while (_at < _text.Length && holds(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private void SkipPast(string end)
    {
        var found = _text.IndexOf(end, _at, System.StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _text.Length : found + end.Length;
    }
}
