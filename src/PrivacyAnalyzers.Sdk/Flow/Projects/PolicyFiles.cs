using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// Reads policies. The projects of a solution share one file, each with an object of its own for it; they get the same policy, so
/// that what was found out under it serves all of them.
/// </summary>
internal sealed class PolicyFiles
{
    private readonly ConcurrentDictionary<string, (ImmutableArray<byte> Checksum, PrivacyPolicy Policy)> _byPath = new();

    /// <summary>The policy among <paramref name="files"/>, and the file it stands in; the empty policy when there is none.</summary>
    public (PrivacyPolicy Policy, AdditionalText? File) Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var file = files.FirstOrDefault(candidate => Path.GetFileName(candidate.Path) is "privacy.yml" or "privacy.yaml");
        if (file?.GetText(cancellation) is not { } text)
            return (PrivacyPolicy.Empty, null);
        var checksum = text.GetChecksum();
        var entry = _byPath.AddOrUpdate(
            file.Path,
            path => (checksum, PrivacyPolicy.Read(text, path)),
            (path, known) => known.Checksum.SequenceEqual(checksum) ? known : (checksum, PrivacyPolicy.Read(text, path)));
        return (entry.Policy, file);
    }
}
