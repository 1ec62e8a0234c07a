namespace PrivacyAnalyzers.Annotations;

/// <summary>A bank account number (口座番号): category <c>bank-account</c>.</summary>
/// <example><code>[BankAccountData] public string Iban { get; set; }</code></example>
public sealed class BankAccountDataAttribute() : DataCategoryAttribute("bank-account");
