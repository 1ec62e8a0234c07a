using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Finds the identifiers in a piece of text without parsing it. Words in comments and literals are found too: that opens a
/// body needlessly now and then, and spares telling them apart.
/// </summary>
internal struct IdentifierScanner(string text, int start, int end)
{
    private int _at = start;
    private int _start = start;
    private string? _decoded;

    /// <summary>The number of the word that was found.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where it starts.</summary>
    public readonly int Start => _start;

    /// <summary>Where the text goes on after it.</summary>
    public readonly int End => _at;

    /// <summary>The word itself, without what the compiler leaves out of a name.</summary>
    public readonly string Name => _decoded ?? text.Substring(_start, _at - _start);

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        while (_at < end)
        {
            if (!IsPart(text[_at]) && text[_at] != '\\')
            {
                _at++;
                continue;
            }

            if (Read() && !char.IsDigit(text[_start]))
                return true;
        }

        return false;
    }

    private bool Read()
    {
        _start = _at;
        _decoded = null;
        var hash = NameHash.Seed;
        for (; _at < end && IsPart(text[_at]); _at++)
        {
            if (text[_at] >= 128)
                return Decode();
            hash = NameHash.Add(hash, text[_at]);
        }

        if (_at < end && text[_at] == '\\')
            return Decode();
        Hash = hash;
        return true;
    }

    /// <summary>The slow way, for words with letters beyond ASCII or escapes in them: <c>\u0041dd</c> is <c>Add</c>.</summary>
    private bool Decode()
    {
        var name = new StringBuilder();
        for (_at = _start; _at < end;)
        {
            var character = text[_at];
            if (IsPart(character))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
                    name.Append(character);
                _at++;
            }
            else if (character == '\\' && EscapedAt(_at) is { } escaped)
            {
                name.Append(escaped);
                _at += text[_at + 1] == 'u' ? 6 : 10;
            }
            else
            {
                break;
            }
        }

        // A backslash that escapes no letter is none of ours.
        if (_at == _start)
            _at++;
        _decoded = name.ToString();
        Hash = NameHash.Of(_decoded);
        return name.Length > 0;
    }

    private readonly string? EscapedAt(int at)
    {
        var digits = at + 1 >= end ? 0 : text[at + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
        return digits > 0 && at + 2 + digits <= end
            && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is > 0 and < 0x11_0000 and not (>= 0xD800 and < 0xE000)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static bool IsPart(char character) => character < 128
        ? (uint)(character - 'a') < 26 || (uint)(character - 'A') < 26 || character == '_' || (uint)(character - '0') < 10
        : char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
