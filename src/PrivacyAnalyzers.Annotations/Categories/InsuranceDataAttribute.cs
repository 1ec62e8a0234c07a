namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's insurance (保険情報): category <c>insurance</c>.</summary>
/// <example><code>[InsuranceData] public string PolicyDetails { get; set; }</code></example>
public sealed class InsuranceDataAttribute() : DataCategoryAttribute("insurance");
