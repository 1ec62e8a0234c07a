namespace PrivacyAnalyzers.Annotations;

/// <summary>A picture that shows a person (顔写真): category <c>photo</c>.</summary>
/// <example><code>[PhotoData] public byte[] Portrait { get; set; }</code></example>
public sealed class PhotoDataAttribute() : DataCategoryAttribute("photo");
