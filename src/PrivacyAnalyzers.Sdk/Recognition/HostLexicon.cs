using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Well-known services by the hosts at which they are called.</summary>
internal sealed class HostLexicon
{
    private readonly ImmutableDictionary<string, KnownHost> _byName;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public HostLexicon(YamlNode file) => _byName = LexiconFile.Mappings(file)
        .SelectMany(service => LexiconFile.Texts(service, "hosts").Select(host => (host, new KnownHost(LexiconFile.Text(service, "recipient"), LexiconFile.Text(service, "country")))))
        .ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The service at <paramref name="host"/>; null when it is not known.</summary>
    public KnownHost? Find(string host)
    {
        for (var name = host; ; name = name.Substring(name.IndexOf('.') + 1))
        {
            if (_byName.TryGetValue(name, out var known))
                return known;
            if (name.IndexOf('.') < 0)
                return null;
        }
    }
}

/// <summary>A service that is called at a known host.</summary>
/// <param name="Recipient">Who that is, as told to the user.</param>
/// <param name="Country">Where its servers are, as an ISO 3166 code of two letters.</param>
internal sealed record KnownHost(string Recipient, string Country);
