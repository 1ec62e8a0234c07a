namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's gender (性別): category <c>gender</c>.</summary>
/// <example><code>[GenderData] public int GenderCode { get; set; }</code></example>
public sealed class GenderDataAttribute() : DataCategoryAttribute("gender");
