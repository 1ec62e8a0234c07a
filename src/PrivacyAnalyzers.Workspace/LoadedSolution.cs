using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>An opened solution, and what of it could not be opened. Disposing it lets go of the loaded files, generators and rule packs.</summary>
public sealed class LoadedSolution : IDisposable
{
    private readonly Microsoft.CodeAnalysis.Workspace _workspace;
    private readonly ImmutableArray<IDisposable> _loaders;

    internal LoadedSolution(Microsoft.CodeAnalysis.Workspace workspace, ImmutableArray<IDisposable> loaders, Coverage coverage)
    {
        _workspace = workspace;
        _loaders = loaders;
        Coverage = coverage;
    }

    /// <summary>The projects and documents, ready to compile.</summary>
    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>How each project was opened and what was missing.</summary>
    public Coverage Coverage { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        _workspace.Dispose();
        foreach (var loader in _loaders)
            loader.Dispose();
    }
}
