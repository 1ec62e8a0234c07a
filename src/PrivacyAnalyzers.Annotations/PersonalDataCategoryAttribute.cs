using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Says that a member, parameter or result holds personal data of a category without an attribute of its own: a finer
/// one of the tool's (<c>passport</c>), or one that <c>privacy.yml</c> declares.
/// </summary>
/// <example><code>[PersonalDataCategory("loyalty-points")] public int Points { get; set; }</code></example>
/// <param name="category">The id of the category, in lower-case words joined by hyphens.</param>
[AttributeUsage(Targets, AllowMultiple = true)]
public sealed class PersonalDataCategoryAttribute(string category) : DataCategoryAttribute(category);
