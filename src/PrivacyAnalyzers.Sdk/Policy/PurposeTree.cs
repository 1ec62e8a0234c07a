using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>The declared purposes by their paths.</summary>
internal sealed class PurposeTree
{
    private readonly Dictionary<string, PurposeDeclaration> _byPath = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<PurposeDeclaration> Declared => _byPath.Values;

    public void Add(PurposeDeclaration declaration)
    {
        if (!_byPath.ContainsKey(declaration.Purpose.Path))
            _byPath.Add(declaration.Purpose.Path, declaration);
    }

    /// <summary>The declaration of <paramref name="purpose"/>, or else of the nearest purpose above it; null if there is none.</summary>
    public PurposeDeclaration? Nearest(Purpose purpose)
    {
        for (var path = purpose.Path ?? ""; path.Length > 0; path = path.Substring(0, Math.Max(0, path.LastIndexOf('.'))))
            if (_byPath.TryGetValue(path, out var declaration))
                return declaration;
        return null;
    }
}
