using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>Types whose tables leave out people who declined, by a filter that the database model sets for every query.</summary>
internal sealed class GlobalFilters(Compilation compilation, BodyGate gate, MethodBodies bodies, Recognizer recognizer)
{
    /// <summary>The name of the method that filters every query of a type.</summary>
    public const string MethodName = "HasQueryFilter";

    private readonly Lazy<ImmutableHashSet<ITypeSymbol>> _types = new(() => Find(compilation, gate, bodies, recognizer));

    /// <summary>The types whose tables are filtered.</summary>
    public IEnumerable<ITypeSymbol> Types => _types.Value;

    public bool Cover(ITypeSymbol type) => _types.Value.Contains(type.OriginalDefinition);

    private static ImmutableHashSet<ITypeSymbol> Find(Compilation compilation, BodyGate gate, MethodBodies bodies, Recognizer recognizer) =>
        compilation.SyntaxTrees
            .Where(tree => gate.IsMentioned(MethodName, tree, CancellationToken.None))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: MethodName })
                .SelectMany(call => call.ArgumentList.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
                .Select(access => bodies.ModelOf(access).GetSymbolInfo(access).Symbol)
                .OfType<IPropertySymbol>())
            .Where(property => recognizer.StateOf(property) is not null)
            .Select(property => (ITypeSymbol)property.ContainingType.OriginalDefinition)
            .ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
}
