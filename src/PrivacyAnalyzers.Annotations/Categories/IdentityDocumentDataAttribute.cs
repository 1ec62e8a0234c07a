namespace PrivacyAnalyzers.Annotations;

/// <summary>A number or copy of a passport, driving licence, residence card or other identity document (本人確認書類): category <c>identity-document</c>.</summary>
/// <example><code>[IdentityDocumentData] public string LicenceNo { get; set; }</code></example>
public sealed class IdentityDocumentDataAttribute() : DataCategoryAttribute("identity-document");
