namespace PrivacyAnalyzers.Annotations;

/// <summary>A person's family, household or guardian (家族構成): category <c>family</c>.</summary>
/// <example><code>[FamilyData] public string Guardian { get; set; }</code></example>
public sealed class FamilyDataAttribute() : DataCategoryAttribute("family");
