using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Handing data to this sends it there: to any member of the type, to the method, or to the parameter.
/// </summary>
/// <example><code>[Recipient("crm", Kind = RecipientKind.ThirdParty, Country = "US")] public interface ICrmClient</code></example>
/// <param name="name">The recipient's name, as declared in <c>privacy.yml</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class RecipientAttribute(string name) : Attribute
{
    /// <summary>The recipient's name.</summary>
    public string Name { get; } = name;

    /// <summary>Who the recipient is to the company that holds the data; a third party where neither this nor <c>privacy.yml</c> says.</summary>
    public RecipientKind Kind { get; set; } = RecipientKind.ThirdParty;

    /// <summary>Where the recipient is, as an ISO 3166 code of two letters; null when it is in the same country.</summary>
    public string? Country { get; set; }
}
