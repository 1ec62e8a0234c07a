namespace PrivacyAnalyzers.Annotations;

/// <summary>A telephone number (電話番号): category <c>phone</c>.</summary>
/// <example><code>[PhoneData] public string DaytimeContact { get; set; }</code></example>
public sealed class PhoneDataAttribute() : DataCategoryAttribute("phone");
