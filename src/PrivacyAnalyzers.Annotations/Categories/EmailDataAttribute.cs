namespace PrivacyAnalyzers.Annotations;

/// <summary>An e-mail address (メールアドレス): category <c>email</c>.</summary>
/// <example><code>[EmailData] public string Contact { get; set; }</code></example>
public sealed class EmailDataAttribute() : DataCategoryAttribute("email");
