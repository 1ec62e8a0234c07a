using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods whose name says that only people who may be contacted come back: <c>GetOptedInCustomersAsync</c>.</summary>
internal static class FilteredResults
{
    /// <summary>What the name of <paramref name="method"/> promises of each element of <paramref name="collection"/>.</summary>
    public static FactSet Of(IMethodSymbol method, ITypeSymbol? type, Entity? collection, BodyInterpreter body) =>
        collection is not null && Sequences.ElementType(type) is not null && body.Model.Recognizer.GivesContactable(method)
            ? FactSet.Of(new Fact(FactKind.OptOut, collection.Element(null), Allows: true))
            : FactSet.Empty;
}
