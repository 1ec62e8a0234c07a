namespace PrivacyAnalyzers.Annotations;

/// <summary>An individual number of the My Number Act (個人番号), which only the affairs that Act lists may use: category <c>my-number</c>.</summary>
/// <example><code>[MyNumberData] public string KojinBango { get; set; }</code></example>
public sealed class MyNumberDataAttribute() : DataCategoryAttribute("my-number");
