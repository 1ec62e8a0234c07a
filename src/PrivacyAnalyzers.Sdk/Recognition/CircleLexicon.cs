using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The words by which code names circles of people wider than those who need to know.</summary>
internal sealed class CircleLexicon
{
    private readonly ImmutableHashSet<string> _clients;
    private readonly TermTable<bool> _chats;
    private readonly ImmutableHashSet<string> _chatPosts;
    private readonly TermTable<bool> _staff;
    private readonly ImmutableArray<string> _japaneseStaff;
    private readonly TermTable<bool> _applicants;
    private readonly ImmutableArray<string> _japaneseApplicants;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public CircleLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _clients = LexiconFile.Texts(lists, "clients").ToImmutableHashSet();
        _chats = new TermTable<bool>(LexiconFile.Texts(lists, "chats").Select(term => (term, true)));
        _chatPosts = LexiconFile.Texts(lists, "chat-posts").ToImmutableHashSet();
        _staff = new TermTable<bool>(LexiconFile.Texts(lists, "staff").Select(term => (term, true)));
        _japaneseStaff = LexiconFile.Japanese(lists, "staff-japanese");
        _applicants = new TermTable<bool>(LexiconFile.Texts(lists, "applicants").Select(term => (term, true)));
        _japaneseApplicants = LexiconFile.Japanese(lists, "applicants-japanese");
    }

    /// <summary>Whether a member of this name stands for all who have the program open.</summary>
    public bool IsAllClients(string member) => _clients.Contains(member);

    /// <summary>Whether code of these names posts to a channel of a chat service.</summary>
    public bool IsChatPost(string type, string method) =>
        _chats.Find(IdentifierWords.Split(type)).Any() && IdentifierWords.Split(type).AddRange(IdentifierWords.Split(method)).Any(_chatPosts.Contains);

    /// <summary>Whether what bears this name is an address, or the holder of one, that reaches everybody in the company.</summary>
    public bool IsAllStaff(string name) => IdentifierWords.HasJapanese(name)
        ? _japaneseStaff.Any(JapaneseText.Normalize(name).Contains)
        : _staff.Find(IdentifierWords.Split(name)).Any();

    /// <summary>Whether objects of a type of this name are people who wait for a post.</summary>
    public bool IsApplicant(string type)
    {
        if (IdentifierWords.HasJapanese(type))
            return JapaneseText.EndsWithAny(JapaneseText.HeadOf(type), _japaneseApplicants);
        var words = IdentifierWords.Split(type);
        return _applicants.Find(words).Any(found => found.Start + found.Length == words.Length);
    }
}
