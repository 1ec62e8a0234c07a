using System.Globalization;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>A key of a record.</summary>
public sealed class SchemaField
{
    private readonly string _description;

    internal SchemaField(string name, SchemaNode value, string description, bool isRequired = false)
    {
        Name = name;
        Value = value;
        IsRequired = isRequired;
        _description = description;
    }

    /// <summary>The key.</summary>
    public string Name { get; }

    /// <summary>What its value is.</summary>
    public SchemaNode Value { get; }

    /// <summary>Whether the record must have it.</summary>
    public bool IsRequired { get; }

    /// <summary>What it is for, in the language of <paramref name="culture"/>.</summary>
    public string Describe(CultureInfo culture) => Strings.Get("PolicySchema_" + _description, culture);
}
