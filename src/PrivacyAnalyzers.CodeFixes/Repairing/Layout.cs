namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>How the code around a change is laid out, so that the change looks like it and nothing else moves.</summary>
internal static class Layout
{
    private const string DefaultUnit = "    ";

    /// <summary>The line ending that the file uses.</summary>
    public static string NewLineOf(SyntaxNode root)
    {
        var ending = root.SyntaxTree.GetRoot().DescendantTrivia(descendIntoTrivia: true).FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return ending.IsKind(SyntaxKind.EndOfLineTrivia) ? ending.ToString() : "\n";
    }

    /// <summary>Whether only white space stands before <paramref name="node"/> on its line.</summary>
    public static bool StartsLine(SyntaxNode node) => StartsLine(node.GetFirstToken());

    /// <summary>Whether only white space stands before <paramref name="token"/> on its line.</summary>
    public static bool StartsLine(SyntaxToken token)
    {
        var previous = token.GetPreviousToken();
        return previous.IsKind(SyntaxKind.None)
            || previous.TrailingTrivia.Concat(token.LeadingTrivia).Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.HasStructure);
    }

    /// <summary>The white space at the start of the line on which <paramref name="node"/> starts.</summary>
    public static string IndentOf(SyntaxNode node) => IndentOf(node.GetFirstToken());

    /// <summary>The white space at the start of the line on which <paramref name="token"/> stands.</summary>
    public static string IndentOf(SyntaxToken token)
    {
        while (!StartsLine(token))
            token = token.GetPreviousToken();
        return token.LeadingTrivia.LastOrDefault() is { } last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? last.ToString() : "";
    }

    /// <summary>What one more level of indentation adds where <paramref name="node"/> stands.</summary>
    public static string UnitAt(SyntaxNode node)
    {
        for (var inner = node.FirstAncestorOrSelf<SyntaxNode>(IsIndented); inner is not null; inner = inner.Parent?.FirstAncestorOrSelf<SyntaxNode>(IsIndented))
        {
            var indent = IndentOf(inner);
            var outer = IndentOf(inner.Parent!);
            if (indent.Length > outer.Length && indent.StartsWith(outer, System.StringComparison.Ordinal))
                return indent.Substring(outer.Length);
        }

        return DefaultUnit;
    }

    /// <summary>
    /// <paramref name="node"/> moved in by <paramref name="unit"/>: every line that starts inside it. Text that spans lines is
    /// left alone, because its white space means something.
    /// </summary>
    public static T Indent<T>(T node, string unit)
        where T : SyntaxNode
    {
        var tokens = node.DescendantTokens().Where(StartsLine).ToList();
        return node.ReplaceTokens(tokens, (original, _) => original.WithLeadingTrivia(Indent(original.LeadingTrivia, unit)));
    }

    /// <summary>
    /// <paramref name="document"/> with <paramref name="changed"/> as it is to stay: repairs lay out what they write, so that nothing is left for the
    /// formatter. It would go through all that stands around, in time that grows far faster than the code, and may move what nobody changed.
    /// </summary>
    public static Document Settle(Document document, SyntaxNode changed) => document.WithSyntaxRoot(changed.ReplaceTrivia(
        changed.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation), (_, current) => current.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation)));

    private static IEnumerable<SyntaxTrivia> Indent(SyntaxTriviaList trivia, string unit)
    {
        var atStart = true;
        foreach (var piece in trivia)
        {
            if (atStart && !piece.IsKind(SyntaxKind.EndOfLineTrivia) && !piece.IsDirective)
                yield return SyntaxFactory.Whitespace(unit);
            yield return piece;
            atStart = piece.IsKind(SyntaxKind.EndOfLineTrivia) || piece.IsDirective;
        }

        if (atStart)
            yield return SyntaxFactory.Whitespace(unit);
    }

    private static bool IsIndented(SyntaxNode node) => node is StatementSyntax or MemberDeclarationSyntax && node.Parent is not null && StartsLine(node);
}
