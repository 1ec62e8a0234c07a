using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>Tells what somebody wrote from what a tool did, in files in which both stand.</summary>
internal static class GeneratedCode
{
    /// <summary>Whether a tool wrote what stands at <paramref name="place"/>, in a file that somebody wrote or in the code of a page.</summary>
    public static bool Holds(Location place) =>
        place.SourceTree is { } tree && (PageCode.Is(tree) ? !PageCode.IsOnPage(place) : IsMarked(tree.GetRoot().FindNode(place.SourceSpan)));

    /// <summary>Whether code is in a declaration that an attribute says is generated.</summary>
    private static bool IsMarked(SyntaxNode code) =>
        code.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
            .SelectMany(member => member.AttributeLists).SelectMany(list => list.Attributes)
            .Any(attribute => NameOf(attribute.Name) is "GeneratedCode" or "GeneratedCodeAttribute");

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
