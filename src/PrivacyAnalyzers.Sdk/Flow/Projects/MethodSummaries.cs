using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects.Written;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>What methods do with data, in the words of the API models.</summary>
public static class MethodSummaries
{
    /// <summary>
    /// The summaries of the methods that code elsewhere can run and that do something of interest, by the ids of their documentation:
    /// what flows from which input to which output or sink, and what a returned <see cref="bool"/> proves.
    /// </summary>
    /// <param name="compilation">The code.</param>
    /// <param name="files">The additional files, among which the policy is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyDictionary<string, string> Of(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        if (compilation is null)
            throw new ArgumentNullException(nameof(compilation));
        return In(compilation, files, root: null, cancellationToken).ToDictionary(line => line.Key, line => line.Value);
    }

    /// <summary>The same with the files of the code named from <paramref name="root"/>.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> In(Compilation compilation, ImmutableArray<AdditionalText> files, string? root, CancellationToken cancellation)
    {
        var model = new PrivacyModel(compilation, new PolicyFiles().Read(files, cancellation), new ModelCache(new EngineCounters()), root);
        return PublicSurface.Summaries(model, new PlaceText(root), cancellation);
    }
}
