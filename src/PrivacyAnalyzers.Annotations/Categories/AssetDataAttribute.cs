namespace PrivacyAnalyzers.Annotations;

/// <summary>What a person owns or owes (資産): category <c>asset</c>.</summary>
/// <example><code>[AssetData] public decimal Savings { get; set; }</code></example>
public sealed class AssetDataAttribute() : DataCategoryAttribute("asset");
