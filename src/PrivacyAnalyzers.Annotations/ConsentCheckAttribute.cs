using System.Collections.Generic;

namespace PrivacyAnalyzers.Annotations;

/// <summary>True means that the person agreed (同意) to the purposes named, or to what is asked when none is named.</summary>
/// <example><code>[ConsentCheck("third-party.tutoring")] public bool AgreedToReferral { get; set; }</code></example>
/// <param name="purposes">The purposes agreed to, as declared in <c>privacy.yml</c>.</param>
public sealed class ConsentCheckAttribute(params string[] purposes) : PersonCheckAttribute
{
    /// <summary>The purposes agreed to.</summary>
    public IReadOnlyList<string> Purposes { get; } = purposes;
}
