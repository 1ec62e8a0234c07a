using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Lets only those in who have signed in: <c>[Authorize]</c> on the action, <c>RequireAuthorization()</c> on the route.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskWhoIsThere)), Shared]
public sealed class AskWhoIsThere : FindingFix
{
    internal const string Space = "Microsoft.AspNetCore.Authorization";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3004"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Property(FindingProperties.Route) is { } route)
        {
            if (finding.Node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => IsRoute(call, route)) is { } map)
                yield return OnRoute(map);
        }
        else if (finding.Node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } action && CloseEndpoint.Opening(action) is null && CloseEndpoint.OpenLevel(action) is null && IsKnown(finding))
        {
            yield return OnAction(action);
        }
    }

    /// <summary>Whether the project knows the attribute that is to be written.</summary>
    internal static bool IsKnown(FindingContext finding) => finding.Model.Compilation.GetTypeByMetadataName(Space + ".AuthorizeAttribute") is not null;

    private static bool IsRoute(InvocationExpressionSyntax call, string route) =>
        call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == route;

    private static Repair OnRoute(InvocationExpressionSyntax map)
    {
        var guarded = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, map.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("RequireAuthorization")));
        return new Repair(Strings.Format("AskWhoIsThereOnRoute"), map, editor => editor.ReplaceNode(map, guarded.WithTrailingTrivia(map.GetTrailingTrivia())));
    }

    private static Repair OnAction(MethodDeclarationSyntax action)
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("Authorize"))))
            .WithLeadingTrivia(action.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(Layout.NewLineOf(action)));
        var indent = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(Layout.IndentOf(action)));
        return new Repair(
            Strings.Format(nameof(AskWhoIsThere)),
            action,
            editor => editor.ReplaceNode(action, (current, _) => Marked(((MethodDeclarationSyntax)current).WithLeadingTrivia(indent), list)),
            Using: Space);
    }

    private static MethodDeclarationSyntax Marked(MethodDeclarationSyntax action, AttributeListSyntax list) => action.WithAttributeLists(action.AttributeLists.Insert(0, list));
}
