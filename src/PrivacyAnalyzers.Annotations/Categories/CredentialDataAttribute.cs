namespace PrivacyAnalyzers.Annotations;

/// <summary>A password, PIN, token or answer to a security question: whatever opens an account (認証情報): category <c>credential</c>.</summary>
/// <example><code>[CredentialData] public string PasscodeHash { get; set; }</code></example>
public sealed class CredentialDataAttribute() : DataCategoryAttribute("credential");
