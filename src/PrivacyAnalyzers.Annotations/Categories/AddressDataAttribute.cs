namespace PrivacyAnalyzers.Annotations;

/// <summary>A postal address, whole or in part (住所): category <c>address</c>.</summary>
/// <example><code>[AddressData] public string ShipTo { get; set; }</code></example>
public sealed class AddressDataAttribute() : DataCategoryAttribute("address");
