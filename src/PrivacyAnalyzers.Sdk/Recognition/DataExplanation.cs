using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Why something is, or is not, taken for personal data.</summary>
/// <param name="Symbol">What was asked about.</param>
/// <param name="Data">What it is taken for; null when for nothing personal.</param>
/// <param name="Reasons">What was looked at, in the order in which it counts.</param>
public sealed record DataExplanation(ISymbol Symbol, DataClassification? Data, ImmutableArray<DataReason> Reasons);

/// <summary>One thing that speaks for or against something being personal data, in the reader's language.</summary>
public sealed class DataReason : IFormattable
{
    private readonly ImmutableArray<object> _arguments;

    internal DataReason(string name, params object[] arguments)
    {
        Name = name;
        _arguments = arguments.ToImmutableArray();
    }

    /// <summary>Which reason it is: a stable name, such as <c>Annotation</c> or <c>WordAfter</c>.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo;
        return string.Format(culture ?? CultureInfo.InvariantCulture, Strings.Get("DataReason_" + Name, culture), _arguments.ToArray());
    }

    /// <inheritdoc />
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
}
