namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's pension (年金情報): category <c>pension</c>.</summary>
/// <example><code>[PensionData] public decimal PensionAmount { get; set; }</code></example>
public sealed class PensionDataAttribute() : DataCategoryAttribute("pension");
