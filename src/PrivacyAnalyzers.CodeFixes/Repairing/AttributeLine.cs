namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Writes annotations.</summary>
internal static class AttributeLine
{
    /// <summary><paramref name="member"/> with <c>[annotation("argument")]</c>, or <c>[annotation]</c> where no argument is given, on a line of its own, below what documents it.</summary>
    public static MemberDeclarationSyntax Add(MemberDeclarationSyntax member, string annotation, string? argument)
    {
        var indent = SyntaxFactory.Whitespace(Layout.IndentOf(member));
        var list = Of(annotation, argument).WithTrailingTrivia(SyntaxFactory.EndOfLine(Layout.NewLineOf(member)));

        // Documentation comments stay above all attributes.
        if (member.AttributeLists.Count > 0)
            return member.AddAttributeLists(list.WithLeadingTrivia(indent));
        var first = list.WithLeadingTrivia(member.GetLeadingTrivia());
        return member.WithLeadingTrivia(indent).AddAttributeLists(first);
    }

    /// <summary>The same on the line of a parameter.</summary>
    public static ParameterSyntax Add(ParameterSyntax parameter, string annotation, string? argument)
    {
        var list = Of(annotation, argument).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
        return parameter.WithLeadingTrivia().WithAttributeLists(parameter.AttributeLists.Insert(0, list));
    }

    private static AttributeListSyntax Of(string annotation, string? argument) =>
        SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
            SyntaxFactory.IdentifierName(annotation),
            argument is null ? null : SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(argument))))))));
}
