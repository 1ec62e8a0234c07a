namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Takes back that everybody may ask: <c>[Authorize]</c> in place of <c>[AllowAnonymous]</c>, a key for a function. Somebody opened it on purpose, so this is decided each time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseEndpoint)), Shared]
public sealed class CloseEndpoint : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3004"];

    private protected override bool IsDecision => true;

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().FirstOrDefault() is not { } action)
            yield break;
        if (OpenLevel(action) is { } level)
            yield return new Repair(Strings.Format("CloseEndpointOfFunction"), action, editor => editor.ReplaceNode(level, SyntaxFactory.IdentifierName("Function").WithTriviaFrom(level)));
        else if (Opening(action) is { } open && AskWhoIsThere.IsKnown(finding))
        {
            yield return new Repair(
                Strings.Format(nameof(CloseEndpoint)), action,
                editor => editor.ReplaceNode(open, SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("Authorize")).WithTriviaFrom(open)), Using: AskWhoIsThere.Space);
        }
    }

    /// <summary>The level of a function that lets everybody in, who is asked for nothing there by attributes of controllers. Null when there is none.</summary>
    internal static SimpleNameSyntax? OpenLevel(MethodDeclarationSyntax action) => action.ParameterList.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        .FirstOrDefault(level => level.Name.Identifier.ValueText == "Anonymous" && level.Expression.ToString().EndsWith("AuthorizationLevel", System.StringComparison.Ordinal))?.Name;

    /// <summary>The attribute that lets everybody in; it wins over any that does not. Null when there is none.</summary>
    internal static AttributeSyntax? Opening(MethodDeclarationSyntax action) =>
        action.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => attribute.Name.ToString() is "AllowAnonymous" or "AllowAnonymousAttribute");
}
