using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Takes a guess back: what this stands on holds no personal data, whatever its name suggests. Code review should be able
/// to judge the reason.
/// </summary>
/// <example><code>[NotPersonalData("address of our own support desk")] public string ReplyTo { get; set; }</code></example>
/// <param name="reason">Why it is not personal data.</param>
[AttributeUsage(DataCategoryAttribute.Targets)]
public sealed class NotPersonalDataAttribute(string reason) : Attribute
{
    /// <summary>Why it is not personal data.</summary>
    public string Reason { get; } = reason;
}
