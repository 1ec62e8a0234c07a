using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells the address in what a message is sent by: <c>to</c> beside <c>subject</c> in <c>SendEmail(to, subject, body)</c>.</summary>
internal sealed class AddresseeLexicon
{
    private readonly TermTable<bool> _addressees;
    private readonly TermTable<bool> _contents;
    private readonly ImmutableHashSet<string> _mails;
    private readonly ImmutableHashSet<string> _texts;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public AddresseeLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _addressees = Terms(lists, "addressees");
        _contents = Terms(lists, "contents");
        _mails = LexiconFile.Texts(lists, "mails").ToImmutableHashSet();
        _texts = LexiconFile.Texts(lists, "texts").ToImmutableHashSet();
    }

    /// <summary>The kind of address that a parameter or member holds; null when it holds none.</summary>
    public DataCategory? Of(ISymbol symbol) => IsWhole(_addressees, symbol.Name)
        ? symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => OfParameter(parameter, method),
            IPropertySymbol or IFieldSymbol when symbol.ContainingType is { } type && HoldsContent(type) => ByWords(type.Name),
            _ => null,
        }
        : null;

    /// <summary>What a method is called says enough; of a type that does many things, only where something is sent along.</summary>
    private DataCategory? OfParameter(IParameterSymbol parameter, IMethodSymbol method) =>
        ByWords(method.Name)
        ?? (method.Parameters.Any(other => other.Ordinal != parameter.Ordinal && IsWhole(_contents, other.Name)) && method.ContainingType is { } type ? ByWords(type.Name) : null);

    private bool HoldsContent(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && IsWhole(_contents, member.Name));

    private DataCategory? ByWords(string name)
    {
        var words = IdentifierWords.Split(name);
        return words.Any(_mails.Contains) ? DataCategories.Email : words.Any(_texts.Contains) ? DataCategories.Phone : null;
    }

    private static bool IsWhole(TermTable<bool> terms, string name)
    {
        var words = IdentifierWords.Split(name);
        return words.Length > 0 && terms.FindAt(words, 0).Any(found => found.Length == words.Length);
    }

    private static TermTable<bool> Terms(YamlMapping lists, string key) => new(LexiconFile.Texts(lists, key).Select(term => (term, true)));
}
