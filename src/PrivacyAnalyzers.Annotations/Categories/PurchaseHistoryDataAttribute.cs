namespace PrivacyAnalyzers.Annotations;

/// <summary>What a person bought or looked at (購入履歴): category <c>purchase-history</c>.</summary>
/// <example><code>[PurchaseHistoryData] public ProductId[] ViewedProducts { get; }</code></example>
public sealed class PurchaseHistoryDataAttribute() : DataCategoryAttribute("purchase-history");
