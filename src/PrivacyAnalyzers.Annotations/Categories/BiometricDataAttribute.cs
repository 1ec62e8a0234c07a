namespace PrivacyAnalyzers.Annotations;

/// <summary>A fingerprint, face, iris, voice or gait as data that identifies (生体情報): category <c>biometric</c>.</summary>
/// <example><code>[BiometricData] public byte[] FaceTemplate { get; set; }</code></example>
public sealed class BiometricDataAttribute() : DataCategoryAttribute("biometric");
