using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules;

/// <summary>Several data categories in a message, written in the reader's language.</summary>
/// <param name="categories">The categories, in the order in which they are told.</param>
public sealed class CategoryList(IReadOnlyCollection<DataCategory> categories) : IFormattable
{
    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo;
        return string.Join(Strings.Get("List_Separator", culture), categories.Select(category => category.ToString(null, culture)));
    }

    /// <inheritdoc />
    public override string ToString() => ToString(null, null);
}
