using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>The attributes that stand for one category each.</summary>
internal static class Categories
{
    public static IReadOnlyList<Type> Attributes { get; } =
    [
        .. typeof(DataCategoryAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(DataCategoryAttribute)) && type != typeof(PersonalDataCategoryAttribute)),
    ];

    public static string IdOf(Type attribute) => ((DataCategoryAttribute)Activator.CreateInstance(attribute)!).Category;
}
