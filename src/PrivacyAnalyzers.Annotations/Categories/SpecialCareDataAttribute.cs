namespace PrivacyAnalyzers.Annotations;

/// <summary>Race, creed, social status, criminal record, damage by crime, and whatever else needs special care (要配慮個人情報): category <c>special-care</c>.</summary>
/// <example><code>[SpecialCareData] public string Faith { get; set; }</code></example>
public sealed class SpecialCareDataAttribute() : DataCategoryAttribute("special-care");
