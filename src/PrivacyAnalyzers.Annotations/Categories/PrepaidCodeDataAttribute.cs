namespace PrivacyAnalyzers.Annotations;

/// <summary>A code that is money: a gift card or electronic money number (電子マネー番号): category <c>prepaid-code</c>.</summary>
/// <example><code>[PrepaidCodeData] public string GiftCode { get; set; }</code></example>
public sealed class PrepaidCodeDataAttribute() : DataCategoryAttribute("prepaid-code");
