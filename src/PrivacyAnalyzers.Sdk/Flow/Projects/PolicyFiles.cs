using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// Reads policies, and what rule packs say beside them. The projects of a solution share one file, each with an object of its own for it;
/// they get the same policy, so that what was found out under it serves all of them.
/// </summary>
internal sealed class PolicyFiles
{
    private const string PackEnding = ".privacy.yml";

    private readonly ConcurrentDictionary<string, (ImmutableArray<byte> Checksum, PrivacyPolicy Policy)> _byPath = new();
    private readonly ConcurrentDictionary<string, PrivacyPolicy> _withPacks = new();

    /// <summary>The policy among <paramref name="files"/> with those of rule packs; the empty policy when there is none.</summary>
    public PrivacyPolicy Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var own = files.FirstOrDefault(candidate => Path.GetFileName(candidate.Path) is "privacy.yml" or "privacy.yaml") is { } file ? Read(file, cancellation) : null;
        var packs = files.Where(candidate => candidate.Path.EndsWith(PackEnding, StringComparison.OrdinalIgnoreCase)).GroupBy(candidate => candidate.Path, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => Read(same.First(), cancellation)).OfType<PrivacyPolicy>().ToImmutableArray();
        var policy = own ?? PrivacyPolicy.Empty;
        if (packs.IsEmpty)
            return policy;

        // As long as none of the files was edited, it must stay the very same policy.
        var key = string.Join("\n", packs.Select(pack => pack.Path).Prepend(own?.Path));
        return _withPacks.AddOrUpdate(key, _ => policy.With(packs), (_, known) => known.IsOf(policy, packs) ? known : policy.With(packs));
    }

    private PrivacyPolicy? Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            return null;
        var checksum = text.GetChecksum();
        return _byPath.AddOrUpdate(
            file.Path,
            path => (checksum, PrivacyPolicy.Read(text, path)),
            (path, known) => known.Checksum.SequenceEqual(checksum) ? known : (checksum, PrivacyPolicy.Read(text, path))).Policy;
    }
}
