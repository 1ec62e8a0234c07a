using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Reads what indentation gives structure to.</summary>
internal sealed class YamlBlockParser
{
    private readonly YamlCursor _cursor;
    private readonly YamlFlowParser _flow;
    private int _depth;

    public YamlBlockParser(YamlCursor cursor)
    {
        _cursor = cursor;
        _flow = new YamlFlowParser(cursor);
    }

    /// <summary>Reads the document; null if it is empty.</summary>
    public YamlNode? ReadDocument()
    {
        if (!_cursor.SkipToContent())
            return null;
        var root = ReadHere(parentIndent: -1);
        FinishLine();
        while (_cursor.SkipToContent())
            SkipLines(_cursor.Column, YamlMessages.Indentation);
        return root;
    }

    /// <summary>Reads the value that follows a colon or a dash, on its line or on the lines below.</summary>
    private YamlNode ReadValue(int parentIndent, bool afterDash)
    {
        var start = _cursor.Position;
        var empty = new YamlScalar(new TextSpan(start, 0), "", isQuoted: false);
        _cursor.SkipBlanks();
        var isBelow = _cursor.AtLineEnd || _cursor.AtComment;
        if (!isBelow && !afterDash)
        {
            if (YamlPlainScalars.SkipProperty(_cursor))
            {
                while (YamlPlainScalars.SkipProperty(_cursor))
                {
                }
                isBelow = _cursor.AtLineEnd || _cursor.AtComment;
            }
            if (!isBelow)
                return ReadLeaf(parentIndent);
        }
        if (!isBelow)
            return ReadHere(parentIndent);

        var place = _cursor.Save();
        if (_cursor.SkipToContent())
        {
            // A list may stand right under the key it belongs to.
            if (_cursor.Column > parentIndent || (!afterDash && _cursor.Column == parentIndent && YamlPlainScalars.AtDash(_cursor)))
                return ReadHere(parentIndent);
        }
        _cursor.Restore(place);
        return empty;
    }

    /// <summary>Reads any node that starts here, its column being its indentation.</summary>
    private YamlNode ReadHere(int parentIndent)
    {
        if (YamlPlainScalars.AtDash(_cursor))
            return Nested(ReadSequence);
        if (_cursor.AtIndicator('?'))
            return Nested(ReadMapping);
        if (!YamlBlockScalars.AtHeader(_cursor) && YamlPlainScalars.AtKey(_cursor))
            return Nested(ReadMapping);
        if (YamlPlainScalars.SkipProperty(_cursor))
            return ReadValue(parentIndent, afterDash: true);
        return ReadLeaf(parentIndent);
    }

    private YamlNode ReadLeaf(int parentIndent)
    {
        if (YamlBlockScalars.AtHeader(_cursor))
            return YamlBlockScalars.Read(_cursor, parentIndent);
        if (YamlFlowParser.AtOpen(_cursor))
            return _flow.Read(parentIndent, _depth);
        if (YamlQuotedScalars.AtQuote(_cursor))
            return YamlQuotedScalars.Read(_cursor, parentIndent);
        return YamlPlainScalars.Read(_cursor, parentIndent, inFlow: false);
    }

    private YamlNode Nested(Func<YamlNode> read)
    {
        if (_depth == YamlReader.MaxDepth)
        {
            _cursor.StopWith(_cursor.Position, YamlMessages.TooDeep, YamlReader.MaxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new YamlScalar(new TextSpan(_cursor.Position, 0), "", isQuoted: false);
        }
        _depth++;
        var node = read();
        _depth--;
        return node;
    }

    private YamlSequence ReadSequence()
    {
        var column = _cursor.Column;
        var start = _cursor.Position;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        do
        {
            if (!YamlPlainScalars.AtDash(_cursor))
            {
                // Under a key of the same column the list ends where the next key begins.
                if (YamlPlainScalars.AtKey(_cursor))
                    break;
                SkipLines(column, YamlMessages.ExpectedItem);
                continue;
            }
            _cursor.Position++;
            items.Add(ReadValue(column, afterDash: true));
            FinishLine();
        }
        while (AtNext(column));
        return new YamlSequence(SpanFrom(start, items.Count > 0 ? items[items.Count - 1] : null), items.ToImmutable());
    }

    private YamlMapping ReadMapping()
    {
        var column = _cursor.Column;
        var start = _cursor.Position;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            if (_cursor.AtIndicator('?'))
            {
                SkipComplexKey(column);
                continue;
            }
            if (YamlPlainScalars.AtDash(_cursor) || !YamlPlainScalars.AtKey(_cursor))
            {
                SkipLines(column, YamlMessages.ExpectedEntry);
                continue;
            }
            var key = ReadKey();
            if (!seen.Add(key.Value))
                _cursor.Report(key.Span.Start, key.Span.End, YamlMessages.DuplicateKey, key.Value);
            _cursor.SkipBlanks();
            _cursor.Position++; // the colon that AtKey saw
            var value = ReadBesideKey(column);
            entries.Add(new YamlEntry(key, value));
            FinishLine();
        }
        while (AtNext(column));
        return new YamlMapping(SpanFrom(start, entries.Count > 0 ? entries[entries.Count - 1].Value : null), entries.ToImmutable());
    }

    private YamlScalar ReadKey()
    {
        while (YamlPlainScalars.SkipProperty(_cursor))
        {
        }
        var key = YamlQuotedScalars.AtQuote(_cursor)
            ? YamlQuotedScalars.Read(_cursor, parentIndent: int.MaxValue)
            : YamlPlainScalars.ReadKey(_cursor);
        if (!key.IsQuoted && key.Value.Length == 0)
            _cursor.Report(_cursor.Position, _cursor.Position + 1, YamlMessages.EmptyKey);
        return key;
    }

    private YamlNode ReadBesideKey(int column)
    {
        var place = _cursor.Save();
        _cursor.SkipBlanks();
        if (YamlPlainScalars.AtDash(_cursor))
        {
            var start = _cursor.Position;
            _cursor.SkipToLineEnd();
            _cursor.Report(start, _cursor.Position, YamlMessages.NestedOnOneLine);
            return new YamlScalar(new TextSpan(start, 0), "", isQuoted: false);
        }
        _cursor.Restore(place);
        return ReadValue(column, afterDash: false);
    }

    private void SkipComplexKey(int column)
    {
        SkipLines(column, YamlMessages.ComplexKeyNotSupported);
        if (_cursor.SkipToContent() && _cursor.Column == column && _cursor.AtIndicator(':'))
            SkipLines(column);
    }

    /// <summary>Goes to the next entry or item of the block at <paramref name="column"/>; false if the block is over.</summary>
    private bool AtNext(int column)
    {
        while (true)
        {
            var place = _cursor.Save();
            if (!_cursor.SkipToContent())
                return false;
            if (_cursor.Column == column)
                return true;
            if (_cursor.Column < column)
            {
                _cursor.Restore(place);
                return false;
            }
            SkipLines(column + 1, YamlMessages.Indentation);
        }
    }

    /// <summary>Reports what is left on a line on which a value ended.</summary>
    private void FinishLine()
    {
        if (_cursor.Column == 0)
            return; // a block of lines ended, and took its last line break
        _cursor.SkipBlanks();
        if (_cursor.AtLineEnd || _cursor.AtComment)
            return;
        var start = _cursor.Position;
        var isEntry = YamlPlainScalars.AtKey(_cursor) || _cursor.AtIndicator(':');
        _cursor.SkipToLineEnd();
        _cursor.Report(start, _cursor.Position, isEntry ? YamlMessages.NestedOnOneLine : YamlMessages.UnexpectedText);
    }

    /// <summary>Reports this line, and goes over it and those below that are indented more than <paramref name="column"/>.</summary>
    private void SkipLines(int column, string messageId)
    {
        var start = _cursor.Position;
        _cursor.SkipToLineEnd();
        _cursor.Report(start, _cursor.Position, messageId);
        SkipLines(column);
    }

    private void SkipLines(int column)
    {
        _cursor.SkipToLineEnd();
        while (true)
        {
            var place = _cursor.Save();
            if (!_cursor.SkipToContent(tabsIndent: true))
                return;
            if (_cursor.Column <= column)
            {
                _cursor.Restore(place);
                return;
            }
            _cursor.SkipToLineEnd();
        }
    }

    private TextSpan SpanFrom(int start, YamlNode? last) =>
        TextSpan.FromBounds(start, Math.Max(start, last?.Span.End ?? _cursor.Position));
}
