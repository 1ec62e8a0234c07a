using System;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Adds using directives without disturbing what stands around them.</summary>
internal static class UsingDirectives
{
    /// <summary><paramref name="root"/> with <paramref name="name"/> imported, at its place among sorted directives, <c>System</c> first.</summary>
    public static SyntaxNode Add(SyntaxNode root, string name)
    {
        if (root is not CompilationUnitSyntax unit || unit.Usings.Any(known => Imports(known) && known.Name?.ToString() == name))
            return root;

        var directive = SyntaxFactory.ParseCompilationUnit($"using {name};{Layout.NewLineOf(root)}").Usings[0];
        if (unit.Usings.Count == 0)
            return AddFirst(unit, directive);

        var index = unit.Usings.TakeWhile(known => Imports(known) && IsBefore(known.Name!.ToString(), name)).Count();
        if (index > 0)
            return unit.WithUsings(unit.Usings.Insert(index, directive));

        // What stands above the first directive, a licence perhaps, stays at the top.
        var first = unit.Usings[0];
        return unit.WithUsings(unit.Usings
            .Replace(first, first.WithLeadingTrivia())
            .Insert(0, directive.WithLeadingTrivia(first.GetLeadingTrivia())));
    }

    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax unit, UsingDirectiveSyntax directive)
    {
        var first = unit.GetFirstToken(includeZeroWidth: true);
        var header = HeaderLength(first.LeadingTrivia);
        var newLine = SyntaxFactory.EndOfLine(Layout.NewLineOf(unit));
        return unit
            .ReplaceToken(first, first.WithLeadingTrivia(first.LeadingTrivia.Skip(header)))
            .AddUsings(directive
                .WithLeadingTrivia(first.LeadingTrivia.Take(header))
                .WithTrailingTrivia(newLine, newLine));
    }

    /// <summary>How much of the trivia belongs to the file rather than to its first declaration: all up to the last blank line.</summary>
    private static int HeaderLength(SyntaxTriviaList trivia)
    {
        var length = 0;
        for (var i = 1; i < trivia.Count; i++)
        {
            if (trivia[i].IsKind(SyntaxKind.EndOfLineTrivia) && trivia[i - 1].IsKind(SyntaxKind.EndOfLineTrivia))
                length = i + 1;
        }

        return length;
    }

    private static bool Imports(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsBefore(string known, string name)
    {
        var isSystem = IsSystem(known);
        return isSystem != IsSystem(name) ? isSystem : string.CompareOrdinal(known, name) < 0;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
