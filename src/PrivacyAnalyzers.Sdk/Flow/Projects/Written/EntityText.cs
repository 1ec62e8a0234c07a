using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>
/// Writes which object is meant: <c>arg0.&lt;P:Shop.Order.Customer&gt;</c>, <c>this</c>, <c>new1</c>, <c>result2(arg0)</c>, <c>arg0[]</c>.
/// The places where objects are made or visited are numbered within one summary.
/// </summary>
internal sealed class EntityText
{
    /// <summary>What the text of a member of the method's own object begins with.</summary>
    public const string MemberOfThis = "this.<";

    private readonly Dictionary<SyntaxNode, int> _sites = [];

    /// <summary>The text of <paramref name="entity"/>; null when part of it has no name outside of its project.</summary>
    public string? Of(Entity? entity)
    {
        switch (entity?.Kind)
        {
            case EntityKind.This:
                return "this";
            case EntityKind.Parameter:
                return "arg" + Number(entity.Number);
            case EntityKind.Static:
                return SymbolText.Of(entity.Symbol) is { } id ? $"static<{id}>" : null;
            case EntityKind.Created:
                return "new" + SiteOf(entity.Site!);
            case EntityKind.Result:
                return $"result{SiteOf(entity.Site!)}({string.Join(";", entity.Inputs.Select(Of).OfType<string>())})";
            case EntityKind.Member:
                return Of(entity.Owner) is { } owner && SymbolText.Of(entity.Symbol) is { } member ? $"{owner}.<{member}>" : null;
            case EntityKind.Element:
                return Of(entity.Owner) is { } collection ? $"{collection}[{(entity.Site is null ? "" : SiteOf(entity.Site))}]" : null;
            default:
                return null;
        }
    }

    private string SiteOf(SyntaxNode site)
    {
        if (!_sites.TryGetValue(site, out var number))
            _sites.Add(site, number = _sites.Count);
        return Number(number);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads what <see cref="EntityText"/> wrote. A place of a project that is not at hand is stood for by a node of its own.</summary>
internal sealed class EntityTextReader(SymbolText symbols)
{
    private readonly Dictionary<int, SyntaxNode> _sites = [];
    private string _text = "";
    private int _at;

    /// <summary>The object that <paramref name="text"/> names; null when part of it is not known here.</summary>
    public Entity? Read(string? text)
    {
        if (text is null)
            return null;
        _text = text;
        _at = 0;
        var entity = Chain();
        return _at == _text.Length ? entity : null;
    }

    private Entity? Chain()
    {
        var entity = Root();
        while (entity is not null && _at < _text.Length)
        {
            if (Take(".<"))
                entity = symbols.Symbol(UpTo('>')) is { } member ? entity.Member(member) : null;
            else if (Take("["))
                entity = Take("]") ? entity.Element(null) : Site() is { } site && Take("]") ? entity.Element(site) : null;
            else
                break;
        }

        return entity;
    }

    private Entity? Root()
    {
        if (Take("this"))
            return Entity.This;
        if (Take("arg"))
            return Number() is { } ordinal ? Entity.Parameter(ordinal) : null;
        if (Take("static<"))
            return symbols.Symbol(UpTo('>')) is { } holder ? Entity.Static(holder) : null;
        if (Take("new"))
            return Site() is { } made ? Entity.Created(made) : null;
        if (!Take("result") || Site() is not { } site || !Take("("))
            return null;
        var inputs = ImmutableArray.CreateBuilder<Entity>();
        while (!Take(")"))
        {
            if (Chain() is not { } input)
                return null;
            inputs.Add(input);
            Take(";");
        }

        return Entity.Result(site, inputs.ToImmutable());
    }

    private SyntaxNode? Site()
    {
        if (Number() is not { } number)
            return null;
        if (!_sites.TryGetValue(number, out var site))
            _sites.Add(number, site = SyntaxFactory.IdentifierName("_"));
        return site;
    }

    private int? Number()
    {
        var start = _at;
        while (_at < _text.Length && char.IsDigit(_text[_at]))
            _at++;
        return int.TryParse(_text.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private string? UpTo(char end)
    {
        var close = _text.IndexOf(end, _at);
        if (close < 0)
            return null;
        var text = _text.Substring(_at, close - _at);
        _at = close + 1;
        return text;
    }

    private bool Take(string word)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
            return false;
        _at += word.Length;
        return true;
    }
}
