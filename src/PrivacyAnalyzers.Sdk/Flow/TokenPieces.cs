using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What is taken apart or decoded out of a token need not be the token: the scheme that stands before it, the user name inside. Nobody signs in with these; a
/// piece that is the token is called so where it is kept.
/// </summary>
internal static class TokenPieces
{
    /// <summary>Pieces of <paramref name="value"/>, without the token that they were part of.</summary>
    public static FlowValue Of(FlowValue value) =>
        value.Labels.Any(IsToken) ? value with { Labels = ImmutableArray.CreateRange(value.Labels.Where(label => !IsToken(label))) } : value;

    private static bool IsToken(DataLabel label) => label.Data.Category.Equals(DataCategories.AccessToken);
}
