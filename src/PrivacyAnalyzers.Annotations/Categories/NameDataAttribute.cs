namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's name, whole or in part (氏名): category <c>name</c>.</summary>
/// <example><code>[NameData] public string CustomerName { get; set; }</code></example>
public sealed class NameDataAttribute() : DataCategoryAttribute("name");
