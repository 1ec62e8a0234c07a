namespace PrivacyAnalyzers.Annotations;

/// <summary>An IP address, cookie, device or advertising id (端末・Cookie・IPアドレス): category <c>online-identifier</c>.</summary>
/// <example><code>[OnlineIdentifierData] public string VisitorId { get; set; }</code></example>
public sealed class OnlineIdentifierDataAttribute() : DataCategoryAttribute("online-identifier");
