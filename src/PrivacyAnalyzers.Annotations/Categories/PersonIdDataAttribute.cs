namespace PrivacyAnalyzers.Annotations;

/// <summary>A number or name that stands for one person inside a service (会員番号): category <c>person-id</c>.</summary>
/// <example><code>[PersonIdData] public string MemberNo { get; set; }</code></example>
public sealed class PersonIdDataAttribute() : DataCategoryAttribute("person-id");
