using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>Assemblies whose summaries cannot be read, each told once, where the code first uses it.</summary>
internal sealed class UnreadSummaries(PrivacyModel model)
{
    private readonly object _searching = new();
    private ImmutableArray<SummariesNotRead> _found;

    /// <summary>All of them, each where it is used first.</summary>
    public ImmutableArray<SummariesNotRead> All(CancellationToken cancellation)
    {
        lock (_searching)
            return _found.IsDefault ? _found = Find(cancellation).ToImmutableArray() : _found;
    }

    private IEnumerable<SummariesNotRead> Find(CancellationToken cancellation)
    {
        foreach (var assembly in model.Others.Unreadable)
            if (FirstUse(assembly, cancellation) is { } place)
                yield return new(assembly.Name, place.GetLocation());
    }

    private SyntaxNode? FirstUse(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        var names = new HashSet<string>(assembly.TypeNames, StringComparer.Ordinal);
        foreach (var tree in model.Compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var semantics = model.Bodies.ModelOf(tree.GetRoot(cancellation));
            foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
                if (names.Contains(name.Identifier.ValueText) && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name, cancellation).Symbol?.ContainingAssembly, assembly))
                    return name;
        }

        return null;
    }
}
