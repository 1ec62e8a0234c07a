using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>A loaded workspace folder.</summary>
/// <param name="Solution">Its projects.</param>
/// <param name="LacksPackages">Whether restoring packages would bring more.</param>
/// <param name="Gaps">What was missing, in the editor's language.</param>
/// <param name="Resources">To be let go of when the solution is no longer used.</param>
internal sealed record LoadedFolder(Solution Solution, bool LacksPackages, ImmutableArray<string> Gaps, IDisposable? Resources = null);

/// <summary>How far loading is: a sentence in the editor's language, and a percentage where there is one.</summary>
internal readonly record struct LoadStep(string Message, int? Percentage);

/// <summary>Where the projects of a workspace folder come from.</summary>
internal interface ISolutionSource
{
    /// <summary>Loads the projects of <paramref name="folder"/>, restoring packages first when <paramref name="restore"/> says so.</summary>
    Task<LoadedFolder> LoadAsync(string folder, bool restore, CultureInfo culture, IProgress<LoadStep> progress, CancellationToken cancellationToken);
}
