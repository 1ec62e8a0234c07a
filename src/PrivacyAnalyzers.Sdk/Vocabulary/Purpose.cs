using System;

namespace PrivacyAnalyzers.Vocabulary;

/// <summary>
/// Why data was collected or why code runs (利用目的): a dotted path such as <c>marketing.newsletter</c>.
/// Compared without regard to case.
/// </summary>
public readonly struct Purpose : IEquatable<Purpose>
{
    /// <summary>Makes a purpose from its dotted path; blanks around it are dropped.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public Purpose(string path) => Path = (path ?? throw new ArgumentNullException(nameof(path))).Trim();

    /// <summary>The dotted path as written.</summary>
    public string Path { get; }

    /// <summary>
    /// Whether work for <paramref name="actual"/> is work for this purpose: the same, or below it in the tree
    /// (<c>marketing</c> covers <c>marketing.newsletter</c>).
    /// </summary>
    public bool Covers(Purpose actual) =>
        actual.Path.StartsWith(Path, StringComparison.OrdinalIgnoreCase)
        && (actual.Path.Length == Path.Length || actual.Path[Path.Length] == '.');

    /// <inheritdoc />
    public bool Equals(Purpose other) => string.Equals(Path, other.Path, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Purpose other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Path is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Path);

    /// <inheritdoc />
    public override string ToString() => Path ?? "";
}
