namespace PrivacyAnalyzers.Annotations;

/// <summary>Illness, treatment, check-up results, disability (病歴・健康情報): category <c>health</c>.</summary>
/// <example><code>[HealthData] public string Diagnosis { get; set; }</code></example>
public sealed class HealthDataAttribute() : DataCategoryAttribute("health");
