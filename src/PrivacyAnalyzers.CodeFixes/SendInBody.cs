namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Takes what a request's query tells of a person into its body: a form with the same fields.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendInBody)), Shared]
public sealed class SendInBody : FindingFix
{
    private const string Post = "PostAsync";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4004"];

    // The service has to take it there.
    private protected override bool IsDecision => true;

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Node.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>().FirstOrDefault() is not { } url
            || url.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } } argument
            || arguments[0] != argument
            || Request(finding.Model, call) is not { } method
            || QueryFields.Of(url) is not { } query
            || !query.Fields.Any(field => field.Value.Span.Contains(finding.Diagnostic.Location.SourceSpan)))
        {
            return [];
        }

        // A request that has a body already keeps it.
        var rest = arguments.Skip(1).ToList();
        var becomesPost = method.Name == "GetAsync";
        if (!becomesPost && (rest.Count == 0 || !rest[0].Expression.IsKind(SyntaxKind.NullLiteralExpression)))
            return [];

        var form = SyntaxFactory.ParseExpression(Form(finding.Model, query));
        List<ArgumentSyntax> sent = [SyntaxFactory.Argument(query.Rest), SyntaxFactory.Argument(form), .. becomesPost ? rest : rest.Skip(1)];
        var changed = call
            .WithExpression(becomesPost ? access.WithName(SyntaxFactory.IdentifierName(Post)) : access)
            .WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(
                sent, Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), sent.Count - 1))));
        var title = Strings.Format(becomesPost ? "SendInBodyOfPost" : nameof(SendInBody));
        return [new Repair(title, call, editor => editor.ReplaceNode(call, changed.WithTriviaFrom(call)), Using: "System.Collections.Generic")];
    }

    private static string Form(SemanticModel model, QueryFields query)
    {
        var fields = query.Fields.Select(field => $"[{SymbolDisplay.FormatLiteral(field.Name, quote: true)}] = {TextOf(model, field.Value)}");
        return $"new FormUrlEncodedContent(new Dictionary<string, string> {{ {string.Join(", ", fields)} }})";
    }

    /// <summary>The value as a text, without what made it fit for a URL: a form does that by itself.</summary>
    private static string TextOf(SemanticModel model, ExpressionSyntax value)
    {
        var plain = value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EscapeDataString" or "UrlEncode" }, ArgumentList.Arguments: { Count: 1 } inner }
            ? inner[0].Expression
            : value;
        return model.GetTypeInfo(plain).Type?.SpecialType == SpecialType.System_String ? plain.WithoutTrivia().ToString() : "$\"{" + plain.WithoutTrivia() + "}\"";
    }

    /// <summary>The method when it is a request whose query can go into its body: its other arguments then fit as well.</summary>
    private static IMethodSymbol? Request(SemanticModel model, InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType: { Name: "HttpClient", ContainingNamespace.Name: "Http" }, Name: "GetAsync" or Post or "PutAsync" or "PatchAsync" } method
        && method.Parameters.All(parameter => parameter.Type.Name is "String" or "Uri" or "HttpContent" or "CancellationToken")
            ? method
            : null;
}
