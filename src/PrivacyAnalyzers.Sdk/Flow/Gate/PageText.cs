using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// The text of the C# that is made of a page, and which of it stands on the page. Nobody is told of the rest: a sink that is given nothing
/// of the page, such as the exceptions that a compiler of pages throws, is none of anybody's.
/// </summary>
internal sealed class PageText
{
    private const string Directive = "#line";

    private readonly string _text;

    // Where each directive stands, and whether a page is named there.
    private readonly List<int> _directives = [];
    private readonly List<bool> _areOnPage = [];

    private PageText(string text)
    {
        _text = text;
        for (var at = text.IndexOf(Directive, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Directive, at + 1, StringComparison.Ordinal))
        {
            var what = NameUse.SkipSpace(text, at + Directive.Length, text.Length);
            _directives.Add(at);
            _areOnPage.Add(what < text.Length && (text[what] == '(' || char.IsDigit(text[what])));
        }
    }

    /// <summary>The text of a file that was made of a page; null for any other file.</summary>
    public static PageText? Of(SyntaxTree tree, string text) => PageCode.Is(tree) ? new(text) : null;

    /// <summary>Whether what stands at <paramref name="at"/>, or what follows in the same statement, stands on the page.</summary>
    public bool HasOnPage(int at)
    {
        var next = _directives.BinarySearch(at);
        next = next < 0 ? ~next : next;
        if (next > 0 && _areOnPage[next - 1])
            return true;
        var statementEnd = _text.IndexOf(';', at);
        for (; next < _directives.Count && (statementEnd < 0 || _directives[next] < statementEnd); next++)
            if (_areOnPage[next])
                return true;
        return false;
    }
}
