namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's contracts, bills and arrears (契約・請求・未払い): category <c>contract</c>.</summary>
/// <example><code>[ContractData] public decimal Arrears { get; set; }</code></example>
public sealed class ContractDataAttribute() : DataCategoryAttribute("contract");
