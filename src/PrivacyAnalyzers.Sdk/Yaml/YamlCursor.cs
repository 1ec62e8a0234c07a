using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>A position in the text of one document, and the errors found up to it.</summary>
internal sealed class YamlCursor
{
    private const int MaxErrors = 100;

    private readonly string _text;
    private readonly ImmutableArray<YamlError>.Builder _errors;
    private int _end;
    private bool _isStopped;

    public YamlCursor(string text, int start, int end, ImmutableArray<YamlError>.Builder errors)
    {
        _text = text;
        _end = end;
        _errors = errors;
        Position = start;
        LineStart = FindLineStart(text, start);
    }

    public int Position { get; set; }

    public int LineStart { get; private set; }

    public int Column => Position - LineStart;

    public bool AtEnd => Position >= _end;

    public bool AtLineEnd => AtEnd || IsBreak(_text[Position]);

    /// <summary>The character here; a space beyond the end, where nothing that matters is a space.</summary>
    public char Current => Peek(0);

    public bool AtComment => Current == '#' && (Position == LineStart || IsBlank(_text[Position - 1]));

    public static bool IsBlank(char character) => character is ' ' or '\t';

    public static bool IsBreak(char character) => character is '\n' or '\r';

    public char Peek(int offset) => Position + offset < _end ? _text[Position + offset] : ' ';

    public bool IsBlankOrBreakAt(int offset) => IsBlank(Peek(offset)) || IsBreak(Peek(offset));

    /// <summary>Whether an indicator such as <c>-</c> stands here, rather than a text that begins with it.</summary>
    public bool AtIndicator(char indicator) => !AtEnd && Current == indicator && IsBlankOrBreakAt(1);

    public string Slice(int start, int end) => _text.Substring(start, end - start);

    public (int Position, int LineStart) Save() => (Position, LineStart);

    public void Restore((int Position, int LineStart) place) => (Position, LineStart) = place;

    /// <summary>Goes back to <paramref name="position"/>, which may be lines above.</summary>
    public void ReturnTo(int position)
    {
        Position = position;
        LineStart = FindLineStart(_text, position);
    }

    public void SkipBlanks()
    {
        while (!AtEnd && IsBlank(_text[Position]))
            Position++;
    }

    public void SkipToLineEnd()
    {
        while (!AtLineEnd)
            Position++;
    }

    /// <summary>Goes over a line break; does nothing elsewhere.</summary>
    public void PassBreak()
    {
        if (AtEnd || !IsBreak(_text[Position]))
            return;
        Position += _text[Position] == '\r' && Peek(1) == '\n' ? 2 : 1;
        LineStart = Position;
    }

    /// <summary>Goes over blanks, comments and empty lines to what comes next; false at the end.</summary>
    /// <param name="tabsIndent">Whether a tab may stand before the first text of a line.</param>
    public bool SkipToContent(bool tabsIndent = false)
    {
        while (true)
        {
            SkipBlanks();
            if (AtComment)
                SkipToLineEnd();
            if (AtEnd)
                return false;
            if (!AtLineEnd)
                break;
            PassBreak();
        }
        if (!tabsIndent)
            ReportTabs();
        return true;
    }

    public void Report(int start, int end, string messageId, params string[] arguments)
    {
        if (_isStopped)
            return;
        if (_errors.Count < MaxErrors)
            _errors.Add(new YamlError(TextSpan.FromBounds(start, end), messageId, arguments));
        else
            StopWith(start, YamlMessages.TooManyErrors);
    }

    /// <summary>Reports an error after which nothing more is read.</summary>
    public void StopWith(int start, string messageId, params string[] arguments)
    {
        _errors.Add(new YamlError(TextSpan.FromBounds(start, start), messageId, arguments));
        _end = Position;
        _isStopped = true; // what seems to be missing from here on is not read, which is told
    }

    private static int FindLineStart(string text, int position)
    {
        // A byte order mark takes no column.
        while (position > 0 && !IsBreak(text[position - 1]) && text[position - 1] != '\uFEFF')
            position--;
        return position;
    }

    private void ReportTabs()
    {
        var tab = _text.IndexOf('\t', LineStart, Position - LineStart);
        if (tab < 0)
            return;
        // Tabs that separate things on a line are fine; only those that indent it are ambiguous.
        for (var i = LineStart; i < Position; i++)
            if (!IsBlank(_text[i]))
                return;
        Report(tab, Position, YamlMessages.Tab);
    }
}
