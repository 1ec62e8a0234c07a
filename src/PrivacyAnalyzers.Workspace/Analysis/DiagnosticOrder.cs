using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Orders diagnostics by path, position, id and message; equal ones say the same about the same place.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>, IEqualityComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (left, right) = (x.Location.GetLineSpan(), y.Location.GetLineSpan());
        var order = string.CompareOrdinal(left.Path, right.Path);
        if (order == 0)
            order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0)
            order = left.Span.End.CompareTo(right.Span.End);
        if (order == 0)
            order = string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : string.CompareOrdinal(Message(x), Message(y));
    }

    /// <inheritdoc />
    public bool Equals(Diagnostic? x, Diagnostic? y) => Compare(x, y) == 0;

    /// <inheritdoc />
    public int GetHashCode(Diagnostic diagnostic) => HashCode.Combine(diagnostic.Id, diagnostic.Location.SourceSpan);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
