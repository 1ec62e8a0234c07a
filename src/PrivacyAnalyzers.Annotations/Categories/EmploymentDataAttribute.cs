namespace PrivacyAnalyzers.Annotations;

/// <summary>A résumé, job application or evaluation (雇用・履歴書): category <c>employment</c>.</summary>
/// <example><code>[EmploymentData] public string Evaluation { get; set; }</code></example>
public sealed class EmploymentDataAttribute() : DataCategoryAttribute("employment");
