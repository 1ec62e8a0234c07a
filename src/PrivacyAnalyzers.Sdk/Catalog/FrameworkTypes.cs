using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Types of the platform, which are known by models and never by guesses.</summary>
internal static class FrameworkTypes
{
    /// <summary>Whether the type belongs to the platform (<c>System.*</c>, <c>Microsoft.*</c>).</summary>
    public static bool Contain(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft";
    }
}
