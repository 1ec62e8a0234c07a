using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods whose name says that only people who may be contacted come back: <c>GetOptedInCustomersAsync</c>.</summary>
internal static class FilteredResults
{
    private static readonly string[] Kept = ["optedin", "optin", "consent", "subscribed", "subscriber", "contactable", "reachable", "mailable", "notoptedout", "withoutoptout", "whomaybecontacted"];

    private static readonly string[] Refused = ["withoutconsent", "noconsent", "unsubscribed", "notsubscribed", "notoptedin", "nosubscri"];

    /// <summary>What the name of <paramref name="method"/> promises of each element of <paramref name="collection"/>.</summary>
    public static FactSet Of(IMethodSymbol method, ITypeSymbol? type, Entity? collection)
    {
        if (collection is null || Sequences.ElementType(type) is null)
            return FactSet.Empty;
        var name = method.Name.Replace("_", "").ToLowerInvariant();
        return Kept.Any(name.Contains) && !Refused.Any(name.Contains)
            ? FactSet.Of(new Fact(FactKind.OptOut, collection.Element(null), Allows: true))
            : FactSet.Empty;
    }
}
