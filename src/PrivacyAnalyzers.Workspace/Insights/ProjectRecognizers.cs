using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What symbols mean in a project, kept as long as somebody holds the project's compilation.</summary>
public sealed class ProjectRecognizers
{
    private readonly ConditionalWeakTable<Compilation, Known> _known = [];
    private readonly ConditionalWeakTable<Compilation, DeclaredNames> _names = [];

    /// <summary>The recogniser of <paramref name="project"/> and the policy that it goes by; null for what is no code.</summary>
    public async Task<(Recognizer Recognizer, PrivacyPolicy Policy)?> OfAsync(Project project, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return null;
        var text = ProjectPolicy.DocumentOf(project) is { } file ? await file.GetTextAsync(cancellationToken).ConfigureAwait(false) : null;
        if (_known.TryGetValue(compilation, out var known) && ReferenceEquals(known.Text, text))
            return (known.Recognizer, known.Policy);
        var policy = await ProjectPolicy.OfAsync(project, cancellationToken).ConfigureAwait(false);
        known = new(text, policy, new Recognizer(compilation, policy));
        _known.AddOrUpdate(compilation, known);
        return (known.Recognizer, policy);
    }

    /// <summary>The names that the annotations of <paramref name="projects"/> use.</summary>
    public async Task<DeclaredNames> NamesOfAsync(IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(projects);
        var names = DeclaredNames.None;
        foreach (var project in projects)
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
                names = names.With(_names.GetValue(compilation, key => DeclaredNames.In(key, cancellationToken)));
        return names;
    }

    private sealed record Known(SourceText? Text, PrivacyPolicy Policy, Recognizer Recognizer);
}
