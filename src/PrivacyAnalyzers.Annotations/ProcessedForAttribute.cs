using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>Why this code runs: the purpose of all it does with personal data. The innermost one wins: method, type, assembly.</summary>
/// <example><code>[ProcessedFor("marketing.newsletter")] public async Task SendNewsletterAsync(Issue issue)</code></example>
/// <param name="purpose">The purpose, as declared in <c>privacy.yml</c>.</param>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class ProcessedForAttribute(string purpose) : Attribute
{
    /// <summary>The purpose for which the code runs.</summary>
    public string Purpose { get; } = purpose;
}
