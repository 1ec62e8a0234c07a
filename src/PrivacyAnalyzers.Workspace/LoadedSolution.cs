using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>An opened solution, and what of it could not be opened. Disposing it lets go of the loaded files and generators.</summary>
public sealed class LoadedSolution : IDisposable
{
    private readonly Microsoft.CodeAnalysis.Workspace _workspace;
    private readonly IDisposable _generators;

    internal LoadedSolution(Microsoft.CodeAnalysis.Workspace workspace, IDisposable generators, Coverage coverage)
    {
        _workspace = workspace;
        _generators = generators;
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
        _generators.Dispose();
    }
}
