namespace PrivacyAnalyzers.Annotations;

/// <summary>True means that the person may be written to: they did not ask to stop (配信停止), or asked for messages.</summary>
/// <example>
/// <code>
/// [OptOutCheck] public bool AcceptsNewsletter { get; set; }
/// [OptOutCheck(Negated = true)] public Task&lt;bool&gt; IsSuppressedAsync(string email)
/// </code>
/// </example>
public sealed class OptOutCheckAttribute : PersonCheckAttribute;
