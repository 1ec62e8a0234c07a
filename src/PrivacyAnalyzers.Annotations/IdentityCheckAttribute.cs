namespace PrivacyAnalyzers.Annotations;

/// <summary>True means that the one who asks is the person they say they are (本人確認).</summary>
/// <example><code>[IdentityCheck] public bool MatchesCallback(Customer customer, string code)</code></example>
public sealed class IdentityCheckAttribute : PersonCheckAttribute;
