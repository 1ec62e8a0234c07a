namespace PrivacyAnalyzers.Annotations;

/// <summary>What a person earns (所得): category <c>income</c>.</summary>
/// <example><code>[IncomeData] public decimal Salary { get; set; }</code></example>
public sealed class IncomeDataAttribute() : DataCategoryAttribute("income");
