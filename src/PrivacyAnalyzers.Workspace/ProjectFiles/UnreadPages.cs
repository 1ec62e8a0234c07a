using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Razor pages and components of a project that is read without its build: only that makes C# of them. Views that show something and do nothing are no loss.
/// </summary>
internal static class UnreadPages
{
    /// <summary>What begins code of a page's own, or brings services that it may use.</summary>
    private static readonly ImmutableArray<string> Beginnings = ["@code", "@functions", "@inject"];

    /// <summary>A problem when there is code on pages below <paramref name="folder"/>.</summary>
    public static ImmutableArray<LoadProblem> In(string folder)
    {
        var pages = SourceTree.Files(folder, "*.razor").Concat(SourceTree.Files(folder, "*.cshtml")).Count(HoldsCode);
        return pages == 0 ? [] : LoadProblem.One(LoadProblemKind.PagesNotRead, folder, pages.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool HoldsCode(string page)
    {
        try
        {
            var text = File.ReadAllText(page);
            return Beginnings.Any(beginning => text.Contains(beginning, StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true; // unread all the same
        }
    }
}
