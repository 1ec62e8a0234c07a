using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// The last state of each project that somebody still holds, for the next one to go on from. A few for each name: projects are
/// built for several platforms, and seen in several states.
/// </summary>
internal sealed class RecentModels
{
    private const int MostOfOneName = 6;

    private readonly object _changing = new();
    private readonly Dictionary<string, List<WeakReference<PrivacyModel>>> _byName = new(StringComparer.Ordinal);

    /// <summary>The models from which one of <paramref name="compilation"/> may go on, the newest first.</summary>
    public IReadOnlyList<PrivacyModel> Of(Compilation compilation, PrivacyPolicy policy)
    {
        lock (_changing)
            return Named(compilation.AssemblyName).Select(Target).OfType<PrivacyModel>().Where(model => ReferenceEquals(model.Policy, policy)).ToList();
    }

    public void Add(PrivacyModel model)
    {
        lock (_changing)
        {
            var models = Named(model.Compilation.AssemblyName);
            models.RemoveAll(reference => Target(reference) is null);
            models.Insert(0, new(model));
            if (models.Count > MostOfOneName)
                models.RemoveAt(MostOfOneName);
        }
    }

    /// <summary>Goes on with <paramref name="next"/> where it was <paramref name="last"/>.</summary>
    public void Replace(PrivacyModel last, PrivacyModel next)
    {
        lock (_changing)
            Named(last.Compilation.AssemblyName).RemoveAll(reference => Target(reference) is var model && (model is null || ReferenceEquals(model, last)));
        Add(next);
    }

    private List<WeakReference<PrivacyModel>> Named(string? name)
    {
        if (!_byName.TryGetValue(name ?? "", out var models))
            _byName.Add(name ?? "", models = []);
        return models;
    }

    private static PrivacyModel? Target(WeakReference<PrivacyModel> reference) => reference.TryGetTarget(out var model) ? model : null;
}
