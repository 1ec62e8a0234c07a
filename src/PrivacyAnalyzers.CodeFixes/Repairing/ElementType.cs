namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>What a sequence consists of.</summary>
internal static class ElementType
{
    /// <summary>The type of the elements of <paramref name="sequence"/>; null when it is none.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? sequence) => sequence switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named when IsSequence(named) => named.TypeArguments[0],
        _ => sequence.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0],
    };

    private static bool IsSequence(INamedTypeSymbol type) =>
        type is { Arity: 1, Name: "IEnumerable" or "IAsyncEnumerable", ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections" } } };
}
