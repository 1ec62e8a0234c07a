using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The names of purposes, controllers and recipients that annotations in code speak of, sorted.</summary>
/// <param name="Purposes">Those of <c>[CollectedFor]</c>, <c>[ProcessedFor]</c> and <c>[ConsentCheck]</c>.</param>
/// <param name="Controllers">Those of <c>[Controller]</c>.</param>
/// <param name="Recipients">Those of <c>[Recipient]</c>.</param>
public sealed record DeclaredNames(ImmutableSortedSet<string> Purposes, ImmutableSortedSet<string> Controllers, ImmutableSortedSet<string> Recipients)
{
    /// <summary>No names.</summary>
    public static DeclaredNames None { get; } = new(Empty, Empty, Empty);

    private static ImmutableSortedSet<string> Empty => ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>These names and <paramref name="others"/>.</summary>
    public DeclaredNames With(DeclaredNames others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(Purposes.Union(others.Purposes), Controllers.Union(others.Controllers), Recipients.Union(others.Recipients));
    }

    internal static DeclaredNames In(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = None;
        foreach (var tree in compilation.SyntaxTrees)
        {
            // Whoever names a purpose in an annotation writes its name into the file.
            if (tree.GetRoot(cancellationToken) is not { } root || !root.DescendantNodes().Any(node => node is AttributeSyntax attribute && KindOf(attribute) is not null))
                continue;
            var model = compilation.GetSemanticModel(tree);
            foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
                if (KindOf(attribute) is { } kind)
                    found = found.With(Of(kind, Texts(attribute, model, cancellationToken)));
        }

        return found;
    }

    private static DeclaredNames Of(string kind, IEnumerable<string> texts) => kind switch
    {
        "Controller" => None with { Controllers = Empty.Union(texts) },
        "Recipient" => None with { Recipients = Empty.Union(texts) },
        _ => None with { Purposes = Empty.Union(texts) },
    };

    private static string? KindOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText;
        return name?.EndsWith("Attribute", StringComparison.Ordinal) == true ? Known(name[..^"Attribute".Length]) : Known(name);
    }

    private static string? Known(string? name) => name is "CollectedFor" or "ProcessedFor" or "ConsentCheck" or "Controller" or "Recipient" ? name : null;

    // ASP.NET has attributes of some of these names, too; theirs carry no text.
    private static IEnumerable<string> Texts(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        (attribute.ArgumentList?.Arguments ?? []).Where(argument => argument.NameEquals is null)
            .SelectMany(argument => argument.Expression is ArrayCreationExpressionSyntax { Initializer.Expressions: var many } ? many.AsEnumerable() : [argument.Expression])
            .Select(expression => model.GetConstantValue(expression, cancellationToken).Value as string).OfType<string>()
            .Where(text => text.Trim().Length > 0);
}
