using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow;

/// <summary>What a database model calls the columns of properties, and writes beside them: <c>Property(c => c.Line).HasColumnName("address").HasComment("住所")</c>.</summary>
internal sealed class ColumnNames(Compilation compilation, BodyGate gate, MethodBodies bodies)
{
    private static readonly string[] Methods = ["HasColumnName", "HasComment"];

    private readonly Lazy<ILookup<ISymbol, string>> _texts = new(() => Find(compilation, gate, bodies));

    /// <summary>The texts that the database model gives for a property.</summary>
    public IEnumerable<string> Of(ISymbol property) => _texts.Value[property];

    private static ILookup<ISymbol, string> Find(Compilation compilation, BodyGate gate, MethodBodies bodies) =>
        compilation.SyntaxTrees
            .Where(tree => Methods.Any(name => gate.IsMentioned(name, tree, CancellationToken.None)))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(call => call is { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 1 } && Methods.Contains(access.Name.Identifier.ValueText))
            .Select(call => (Text: (call.ArgumentList.Arguments[0].Expression as LiteralExpressionSyntax)?.Token.Value as string, Property: PropertyOf(call, bodies)))
            .Where(found => found is { Text: not null, Property: not null })
            .ToLookup(found => found.Property!, found => found.Text!, SymbolEqualityComparer.Default);

    /// <summary>The property that the chain of calls began with.</summary>
    private static ISymbol? PropertyOf(InvocationExpressionSyntax call, MethodBodies bodies)
    {
        for (ExpressionSyntax at = call; at is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } link; at = access.Expression)
            if (access.Name.Identifier.ValueText is "Property" or "PrimitiveCollection"
                && link.ArgumentList.Arguments.FirstOrDefault()?.Expression is LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax member })
                return bodies.ModelOf(member).GetSymbolInfo(member).Symbol?.OriginalDefinition;
        return null;
    }
}
