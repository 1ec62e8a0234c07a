namespace PrivacyAnalyzers.Annotations;

/// <summary>Where a person is or was (位置情報): category <c>location</c>.</summary>
/// <example><code>[LocationData] public GeoPoint LastSeenAt { get; set; }</code></example>
public sealed class LocationDataAttribute() : DataCategoryAttribute("location");
