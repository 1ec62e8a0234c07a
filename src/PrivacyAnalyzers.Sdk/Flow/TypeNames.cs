using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow;

/// <summary>What names tell of types.</summary>
internal static class TypeNames
{
    /// <summary>Whether the type belongs to the platform (<c>System.*</c>, <c>Microsoft.*</c>).</summary>
    public static bool IsOfFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft";
    }
}
