using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>
/// A case cut into two projects: the types with marks and all that mention them stay above, the others go into a project below and
/// become public. What the rules find must not depend on the cut.
/// </summary>
internal static class SplitCase
{
    private const string Mark = "// expect:";

    /// <summary>The code in two projects; null where it cannot be cut.</summary>
    public static string? Cut(string text)
    {
        var unit = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        var types = unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).ToImmutableArray();
        if (types.IsEmpty || unit.Members.OfType<GlobalStatementSyntax>().Any() || text.Contains("// project:", StringComparison.Ordinal))
            return null;
        var upper = Upper(types);
        if (upper.Count == 0 || upper.Count == types.Length || types.Where(type => !upper.Contains(type)).Any(type => type.Modifiers.Any(SyntaxKind.FileKeyword)))
            return null;

        var preamble = string.Concat(unit.Externs.Cast<SyntaxNode>().Concat(unit.Usings).Concat(unit.AttributeLists).Concat(unit.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings))
            .Select(node => node.ToFullString()));
        return preamble + "\n// project: Lower\n" + string.Concat(types.Where(type => !upper.Contains(type)).Select(Published))
            + "\n// project: Upper\n" + string.Concat(types.Where(upper.Contains).Select(Placed));
    }

    private static HashSet<MemberDeclarationSyntax> Upper(ImmutableArray<MemberDeclarationSyntax> types)
    {
        var upper = types.Where(type => type.ToFullString().Contains(Mark, StringComparison.Ordinal)).ToHashSet();
        if (upper.Count == 0)
            upper.Add(types[^1]);
        for (var grown = true; grown;)
        {
            var names = upper.Select(NameOf).ToHashSet(StringComparer.Ordinal);
            grown = types.Where(type => type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText))).Count(upper.Add) > 0;
        }

        return upper;
    }

    private static string NameOf(MemberDeclarationSyntax type) => type is BaseTypeDeclarationSyntax named ? named.Identifier.ValueText : ((DelegateDeclarationSyntax)type).Identifier.ValueText;

    private static string Published(MemberDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PublicKeyword))
            return Placed(type);
        var text = type.ToFullString();
        var hidden = type.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.InternalKeyword));
        var first = type.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList)).Span.Start - type.FullSpan.Start;
        return Placed(type, hidden == default
            ? text.Insert(first, "public ")
            : text.Remove(hidden.Span.Start - type.FullSpan.Start, hidden.Span.Length).Insert(hidden.Span.Start - type.FullSpan.Start, "public"));
    }

    private static string Placed(MemberDeclarationSyntax type) => Placed(type, type.ToFullString());

    private static string Placed(MemberDeclarationSyntax type, string text) =>
        type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Aggregate(text + "\n", (inner, space) => $"namespace {space.Name}\n{{\n{inner}\n}}\n");
}
