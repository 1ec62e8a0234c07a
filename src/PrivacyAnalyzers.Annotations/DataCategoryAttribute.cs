using System;

namespace PrivacyAnalyzers.Annotations;

/// <summary>
/// Says that a member, parameter or result holds personal data of one category, or that every value of a type is such
/// data. Stronger than anything guessed from names. On a positional parameter of a record it counts for the property too.
/// For a category of your own use <see cref="PersonalDataCategoryAttribute"/>.
/// </summary>
[AttributeUsage(Targets)]
public abstract class DataCategoryAttribute : Attribute
{
    internal const AttributeTargets Targets =
        AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum;

    // Analyzers know the attributes of this package by name, so a class derived elsewhere would mean nothing to them.
    private protected DataCategoryAttribute(string category) => Category = category;

    /// <summary>The id of the category, in lower-case words joined by hyphens: <c>birth-date</c>.</summary>
    public string Category { get; }
}
