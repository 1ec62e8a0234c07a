using System.Collections.Generic;
using System.Globalization;

namespace PrivacyAnalyzers.Rules;

/// <summary>Ids of findings that stay the same when lines move: made of the rule, the method, what is said, and a count.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = [];

    public string Next(Finding finding)
    {
        var key = finding.Rule.Descriptor.Id + "\n" + ContainerOf(finding) + "\n" + finding.Identity;
        _seen.TryGetValue(key, out var count);
        _seen[key] = count + 1;
        return Hash(key + "\n" + count.ToString(CultureInfo.InvariantCulture));
    }

    private static string ContainerOf(Finding finding) => finding.Container?.GetDocumentationCommentId() ?? finding.Container?.ToDisplayString() ?? "";

    /// <summary>FNV-1a, 64 bits: short, stable over versions and machines, and not meant to keep anything secret.</summary>
    private static string Hash(string text)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var character in text)
                hash = (hash ^ character) * 1099511628211UL;
            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }
    }
}
