using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods whose name says that only people who may be contacted, or who have not left, come back: <c>GetOptedInCustomersAsync</c>.</summary>
internal static class FilteredResults
{
    /// <summary>What the name of <paramref name="method"/> promises of each element of <paramref name="collection"/>.</summary>
    public static FactSet Of(IMethodSymbol method, ITypeSymbol? type, Entity? collection, BodyInterpreter body) =>
        collection is null || Sequences.ElementType(type) is null ? FactSet.Empty
            : Promised(FactKind.OptOut, body.Model.Recognizer.GivesContactable(method), collection)
                .Union(Promised(FactKind.Membership, body.Model.Recognizer.GivesCurrent(method), collection));

    private static FactSet Promised(FactKind fact, bool isPromised, Entity collection) =>
        isPromised ? FactSet.Of(new Fact(fact, collection.Element(null), Allows: true)) : FactSet.Empty;
}
