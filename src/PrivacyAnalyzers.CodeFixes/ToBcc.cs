namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Puts addresses into Bcc instead of To or Cc: <c>message.Bcc.Add(…)</c>, <c>message.AddBcc(…)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ToBcc)), Shared]
public sealed class ToBcc : FindingFix
{
    private static readonly ImmutableDictionary<string, string> Hidden = new Dictionary<string, string>
    {
        ["To"] = "Bcc",
        ["CC"] = "Bcc",
        ["Cc"] = "Bcc",
        ["ToAddresses"] = "BccAddresses",
        ["CcAddresses"] = "BccAddresses",
        ["AddTo"] = "AddBcc",
        ["AddTos"] = "AddBccs",
        ["AddCc"] = "AddBcc",
        ["AddCcs"] = "AddBccs",
    }.ToImmutableDictionary();

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3006"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        foreach (var place in Places(finding))
        {
            if (VisibleList(place) is not { } name || HiddenTwin(finding.Model, name) is not { } twin)
                continue;
            return [new Repair(
                Strings.Format(nameof(ToBcc), twin, name.Identifier.Text),
                name,
                editor => editor.ReplaceNode(name, SyntaxFactory.IdentifierName(twin).WithTriviaFrom(name)))];
        }

        return [];
    }

    /// <summary>Where the finding stands, then the places its path leads through: the finding may stand at the send.</summary>
    private static IEnumerable<SyntaxNode> Places(FindingContext finding) => finding.Diagnostic.AdditionalLocations
        .Where(location => location.SourceTree == finding.Root.SyntaxTree)
        .Reverse()
        .Select(location => finding.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
        .Prepend(finding.Node);

    /// <summary>The name of the list that the addresses go into: in an addition to it, an assignment to it or a call that adds.</summary>
    private static SimpleNameSyntax? VisibleList(SyntaxNode place)
    {
        foreach (var node in place.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax)))
        {
            var name = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } list } call } => LastName(list) is { } inner && Hidden.ContainsKey(inner.Identifier.Text) ? inner : call.Name,
                AssignmentExpressionSyntax assignment => LastName(assignment.Left),
                MemberAccessExpressionSyntax access => access.Name,
                _ => null,
            };
            if (name is not null && Hidden.ContainsKey(name.Identifier.Text))
                return name;
        }

        return null;
    }

    private static SimpleNameSyntax? LastName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    /// <summary>The member that does the same where recipients do not see each other; null when the message has none.</summary>
    private static string? HiddenTwin(SemanticModel model, SimpleNameSyntax name)
    {
        if (model.GetSymbolInfo(name).Symbol is not { ContainingType: { } type } visible)
            return null;

        var twin = Hidden[name.Identifier.Text];
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var match = current.GetMembers().FirstOrDefault(member =>
                string.Equals(member.Name, twin, System.StringComparison.OrdinalIgnoreCase) && member.Kind == visible.Kind && IsAlike(member, visible));
            if (match is not null)
                return match.Name;
        }

        return null;
    }

    private static bool IsAlike(ISymbol twin, ISymbol visible) => (twin, visible) switch
    {
        (IPropertySymbol left, IPropertySymbol right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type),
        (IMethodSymbol left, IMethodSymbol right) => left.Parameters.Select(parameter => parameter.Type)
            .SequenceEqual(right.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default),
        _ => false,
    };
}
