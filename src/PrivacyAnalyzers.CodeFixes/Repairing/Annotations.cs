namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>The annotations that fixes read and write, known by their full names.</summary>
internal static class Annotations
{
    /// <summary>Where they are declared.</summary>
    public const string Namespace = "PrivacyAnalyzers.Annotations";

    /// <summary>The annotation <paramref name="name"/> on <paramref name="symbol"/> itself; null when it is not there.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == Namespace);
}
