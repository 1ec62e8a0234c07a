using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

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

    /// <summary>The names in the annotations of <paramref name="compilation"/>.</summary>
    public static DeclaredNames In(Compilation compilation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var found = None;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => AnnotationUse.MayBeIn(tree.GetRoot(cancellationToken))))
            foreach (var use in AnnotationUse.In(compilation.GetSemanticModel(tree), cancellationToken))
                found = found.With(use);
        return found;
    }

    /// <summary>Those of <paramref name="kind"/>.</summary>
    public ImmutableSortedSet<string> Of(NameKind kind) => kind switch
    {
        NameKind.Purpose => Purposes,
        NameKind.Controller => Controllers,
        NameKind.Recipient => Recipients,
        _ => Empty,
    };

    private DeclaredNames With(AnnotationUse use) => use.Kind switch
    {
        NameKind.Purpose => this with { Purposes = Purposes.Add(use.Name) },
        NameKind.Controller => this with { Controllers = Controllers.Add(use.Name) },
        NameKind.Recipient => this with { Recipients = Recipients.Add(use.Name) },
        _ => this,
    };
}
