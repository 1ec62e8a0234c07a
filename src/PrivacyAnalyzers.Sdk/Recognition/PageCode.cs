using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Recognition;

/// <summary>
/// The C# that is made of Razor pages and components. All of it is generated, but what somebody wrote on the page stands in it word by word,
/// and <c>#line</c> says where it came from.
/// </summary>
public static class PageCode
{
    private static readonly string[] Endings = ["_razor.g.cs", "_cshtml.g.cs"];

    /// <summary>Whether a file was made of a page or component.</summary>
    /// <param name="tree">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static bool Is(SyntaxTree tree) => tree is null
        ? throw new ArgumentNullException(nameof(tree))
        : Endings.Any(ending => tree.FilePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether <paramref name="location"/> is in code of a page that stands on the page itself.</summary>
    internal static bool IsOnPage(Location location) => location.SourceTree is { } tree && Is(tree) && location.GetMappedLineSpan().HasMappedPath;

    /// <summary>Where people find a place: on the page, where it stands on one.</summary>
    /// <param name="location">A place in code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="location"/> is null.</exception>
    public static FileLinePositionSpan PlaceOf(Location location) => location is null
        ? throw new ArgumentNullException(nameof(location))
        : IsOnPage(location) ? location.GetMappedLineSpan() : location.GetLineSpan();

    /// <summary>The path of the file that somebody wrote: that of the page which <paramref name="tree"/> was made of, or its own.</summary>
    /// <param name="tree">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static string PathOf(SyntaxTree tree) => Is(tree) && Page(tree) is { } page ? page : tree.FilePath;

    // What #line says first may be about a file of imports, which stands in the code of all pages below it.
    private static string? Page(SyntaxTree tree) =>
        tree.GetCompilationUnitRoot().GetFirstDirective(static directive => directive is PragmaChecksumDirectiveTriviaSyntax) is PragmaChecksumDirectiveTriviaSyntax { File.ValueText: { Length: > 0 } file }
            ? file
            : null;
}
