using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Names places in code for people.</summary>
internal static class Places
{
    /// <summary>The form that editors and terminals turn into a link: <c>src/Shop.cs(4,12)</c>.</summary>
    public static string Shown(Location location)
    {
        var span = MappedPlace.Of(location);
        return $"{CodeAnalysis.Shown(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
