namespace PrivacyAnalyzers.Annotations;

/// <summary>A payment card's number, expiry or security code (クレジットカード): category <c>card</c>.</summary>
/// <example><code>[CardData] public string Pan { get; set; }</code></example>
public sealed class CardDataAttribute() : DataCategoryAttribute("card");
