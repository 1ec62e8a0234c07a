using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Reads what brackets give structure to: <c>[a, b]</c> and <c>{a: b}</c>.</summary>
internal sealed class YamlFlowParser
{
    private readonly YamlCursor _cursor;
    private int _parentIndent;
    private int _depth;

    public YamlFlowParser(YamlCursor cursor) => _cursor = cursor;

    public static bool AtOpen(YamlCursor cursor) => cursor.Current is '[' or '{';

    /// <summary>Reads the collection that opens here; its lines are indented more than <paramref name="parentIndent"/>.</summary>
    public YamlNode Read(int parentIndent, int depth)
    {
        _parentIndent = parentIndent;
        _depth = depth;
        return ReadCollection();
    }

    private YamlNode ReadCollection()
    {
        if (_depth == YamlReader.MaxDepth)
        {
            _cursor.StopWith(_cursor.Position, YamlMessages.TooDeep, YamlReader.MaxDepth.ToString(CultureInfo.InvariantCulture));
            return Empty();
        }
        _depth++;
        YamlNode node = _cursor.Current == '[' ? ReadSequence() : ReadMapping();
        _depth--;
        return node;
    }

    private YamlSequence ReadSequence()
    {
        var start = _cursor.Position;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        ReadItems(']', () => items.Add(ReadNode()));
        return new YamlSequence(TextSpan.FromBounds(start, _cursor.Position), items.ToImmutable());
    }

    private YamlMapping ReadMapping()
    {
        var start = _cursor.Position;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ReadItems('}', () =>
        {
            if (ReadEntry() is not { } entry)
                return;
            entries.Add(entry);
            if (!seen.Add(entry.Key.Value))
                _cursor.Report(entry.Key.Span.Start, entry.Key.Span.End, YamlMessages.DuplicateKey, entry.Key.Value);
        });
        return new YamlMapping(TextSpan.FromBounds(start, _cursor.Position), entries.ToImmutable());
    }

    /// <summary>Reads items up to the bracket that closes, with commas between them.</summary>
    private void ReadItems(char close, Action readItem)
    {
        var open = _cursor.Position++;
        while (SkipToItem(close))
        {
            if (_cursor.Current == close)
            {
                _cursor.Position++;
                return;
            }
            var before = _cursor.Position;
            readItem();
            if (!SkipToItem(close))
                break;
            if (_cursor.Current == ',')
                _cursor.Position++;
            else if (_cursor.Current != close || _cursor.Position == before)
                SkipToComma(close);
        }
        _cursor.Report(open, Math.Max(open + 1, _cursor.Position), YamlMessages.NotClosed, _cursor.Slice(open, open + 1));
    }

    private YamlEntry? ReadEntry()
    {
        if (AtOpen(_cursor))
        {
            var start = _cursor.Position;
            ReadCollection();
            _cursor.Report(start, _cursor.Position, YamlMessages.ComplexKeyNotSupported);
            return null;
        }
        var isQuoted = YamlQuotedScalars.AtQuote(_cursor);
        if (ReadNode() is not YamlScalar key)
            return null;
        var place = _cursor.Save();
        if (!SkipToItem('}') || _cursor.Current != ':' || !(isQuoted || AtColon()))
        {
            _cursor.Restore(place);
            return new YamlEntry(key, Empty());
        }
        _cursor.Position++;
        place = _cursor.Save();
        if (SkipToItem('}') && _cursor.Current is not (',' or '}' or ']'))
            return new YamlEntry(key, ReadNode());
        _cursor.Restore(place);
        return new YamlEntry(key, Empty());
    }

    private YamlNode ReadNode()
    {
        if (YamlPlainScalars.SkipProperty(_cursor) && (!SkipToItem(']') || _cursor.Current is ',' or ']' or '}'))
            return Empty();
        if (AtOpen(_cursor))
            return ReadCollection();
        if (YamlQuotedScalars.AtQuote(_cursor))
            return YamlQuotedScalars.Read(_cursor, _parentIndent);
        if (AtColon() || _cursor.Current is ',' or ']' or '}')
        {
            _cursor.Report(_cursor.Position, _cursor.Position + 1, YamlMessages.UnexpectedCharacter, _cursor.Current.ToString());
            return Empty();
        }
        return YamlPlainScalars.Read(_cursor, _parentIndent, inFlow: true);
    }

    private bool AtColon() =>
        _cursor.Current == ':' && (_cursor.IsBlankOrBreakAt(1) || YamlPlainScalars.IsFlowIndicator(_cursor.Peek(1)));

    /// <summary>Goes to what comes next; false, without moving, if the collection cannot go on there.</summary>
    private bool SkipToItem(char close)
    {
        var place = _cursor.Save();
        var line = place.LineStart;
        if (_cursor.SkipToContent(tabsIndent: true)
            && (_cursor.Save().LineStart == line || _cursor.Column > _parentIndent || _cursor.Current == close))
            return true;
        _cursor.Restore(place);
        return false;
    }

    /// <summary>Reports what stands where a comma or the closing bracket should, and goes on after it.</summary>
    private void SkipToComma(char close)
    {
        var start = _cursor.Position;
        while (!_cursor.AtLineEnd && _cursor.Current != ',' && _cursor.Current != close)
            _cursor.Position++;
        if (_cursor.Position == start)
            _cursor.Position++;
        _cursor.Report(start, _cursor.Position, YamlMessages.UnexpectedText);
        if (_cursor.Current == ',' && !_cursor.AtEnd)
            _cursor.Position++;
    }

    private YamlScalar Empty() => new(new TextSpan(_cursor.Position, 0), "", isQuoted: false);
}
