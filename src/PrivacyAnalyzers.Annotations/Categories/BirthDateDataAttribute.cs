namespace PrivacyAnalyzers.Annotations;

/// <summary>A date of birth or an age (生年月日): category <c>birth-date</c>.</summary>
/// <example><code>[BirthDateData] public DateOnly Born { get; set; }</code></example>
public sealed class BirthDateDataAttribute() : DataCategoryAttribute("birth-date");
