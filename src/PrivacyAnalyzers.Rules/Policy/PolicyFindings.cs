using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>What findings about policies say.</summary>
internal static class PolicyFindings
{
    /// <summary>A broken policy is no incident of its own: it is a cause of others.</summary>
    public static IncidentClass Incident { get; } = new("", "", "プログラム設計・設定の不備");

    /// <summary>A mistake with its explanation, and the word that was probably meant; open if it only counts when every project of the policy has it; with the purpose that nothing declares.</summary>
    public static Finding Of(PrivacyRule rule, Location location, LocalizableString message, string? suggestion, bool isOpen = false, string? unknownPurpose = null) => new(rule, location, message)
    {
        Identity = message.ToString(CultureInfo.InvariantCulture),
        Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Suggestion, suggestion).Add(FindingProperties.IsOpen, isOpen ? "true" : null)
            .Add(FindingProperties.UnknownPurpose, unknownPurpose),
    };
}
