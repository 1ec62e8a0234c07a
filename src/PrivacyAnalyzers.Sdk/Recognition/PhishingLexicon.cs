using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What makes a message read like a false one.</summary>
internal sealed class PhishingLexicon
{
    /// <summary>Messages longer than this are not read to the end.</summary>
    private const int MostCharacters = 20_000;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', '。', '！', '？'];

    private readonly Regex _request;
    private readonly Regex _japaneseRequest;
    private readonly ImmutableArray<string> _not;
    private readonly ImmutableArray<string> _plainHosts;
    private readonly Regex _plainLink = new("http://(?<host>\\[[^\\]\\s]*\\]|[^\\s/:\"'<>\\\\)]+)[^\\s\"'<>\\\\)]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads <paramref name="file"/>.</summary>
    public PhishingLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
        _request = new Regex($@"\b(?:{Any(lists, "asks")})(?:\s+\w+){{0,3}}?\s+(?:{Any(lists, "things")})\b", Options);
        _japaneseRequest = new Regex($"(?:{Any(lists, "things-japanese")}).{{0,12}}?(?:{Any(lists, "asks-japanese")})", Options);
        _not = LexiconFile.Texts(lists, "not");
        _plainHosts = LexiconFile.Texts(lists, "plain-hosts");
    }

    /// <summary>The words by which a message asks for what must never be asked; null when it does not.</summary>
    public string? RequestIn(string message) => Cut(message).Split(SentenceEnds)
        .Where(sentence => !_not.Any(word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        .Select(sentence => _request.Match(sentence) is { Success: true } english ? english.Value : _japaneseRequest.Match(sentence) is { Success: true } japanese ? japanese.Value : null)
        .FirstOrDefault(request => request is not null);

    /// <summary>The first link in a message that anybody on the way can read; null when there is none.</summary>
    public string? PlainLinkIn(string message) => _plainLink.Matches(Cut(message)).Cast<Match>()
        .FirstOrDefault(link => !_plainHosts.Contains(link.Groups["host"].Value, StringComparer.OrdinalIgnoreCase))?.Value;

    private static string Cut(string message) => message.Length <= MostCharacters ? message : message.Substring(0, MostCharacters);

    private static string Any(YamlMapping lists, string key) => string.Join("|", LexiconFile.Texts(lists, key).OrderByDescending(text => text.Length).Select(Regex.Escape).Select(text => text.Replace("\\ ", @"\s+")));
}
