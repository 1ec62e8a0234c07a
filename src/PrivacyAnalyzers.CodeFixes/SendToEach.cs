namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Sends each recipient a message of their own: the send moves into the loop that fills the list, which is emptied before each turn; a joined list
/// of addresses becomes a loop of its own.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendToEach)), Shared]
public sealed class SendToEach : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3006"];

    // Hiding the recipients from each other changes a word and nothing of how often is sent.
    private protected override int Rank => 1;

    private protected override IEnumerable<Repair> Plan(FindingContext finding) =>
        (FromLoop(finding) ?? FromJoined(finding)) is { } repair ? [repair] : [];

    /// <summary><c>foreach (…) message.To.Add(…); client.Send(message);</c></summary>
    private static Repair? FromLoop(FindingContext finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax message } list } } } add
            || Loop(add) is not { Parent: BlockSyntax block } loop
            || !Layout.StartsLine(loop)
            || block.Statements.IndexOf(loop) is var at && at + 1 >= block.Statements.Count)
        {
            return null;
        }

        // Nothing between the loop and the send, and nothing after it, may speak of the message.
        if (block.Statements[at + 1] is not ExpressionStatementSyntax send || !IsSend(send, message)
            || block.Statements.Skip(at + 2).Any(later => Mentions(later, message)))
            return null;
        return new(Strings.Format(nameof(SendToEach)), block, editor => editor.ReplaceNode(block, (_, _) => Moved(block, loop, add, send, list)));
    }

    private static BlockSyntax Moved(BlockSyntax block, ForEachStatementSyntax loop, ExpressionStatementSyntax add, ExpressionStatementSyntax send, ExpressionSyntax list)
    {
        var (newLine, indent) = (Layout.NewLineOf(block), Layout.IndentOf(loop));
        var inner = indent + Layout.UnitAt(loop);
        var lines = new[] { list.WithoutTrivia() + ".Clear();", add.WithoutTrivia().ToString(), send.WithoutTrivia().ToString() };
        var body = SyntaxFactory.ParseStatement($"{indent}{{{newLine}{string.Concat(lines.Select(line => inner + line + newLine))}{indent}}}{newLine}");
        var head = loop.CloseParenToken.WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine));
        var moved = loop.WithCloseParenToken(head).WithStatement(body);
        return block.WithStatements(block.Statements.Replace(loop, moved).RemoveAt(block.Statements.IndexOf(loop) + 1));
    }

    private static ForEachStatementSyntax? Loop(ExpressionStatementSyntax add) => add.Parent switch
    {
        ForEachStatementSyntax loop => loop,
        BlockSyntax { Statements.Count: 1, Parent: ForEachStatementSyntax loop } => loop,
        _ => null,
    };

    private static bool IsSend(ExpressionStatementSyntax statement, IdentifierNameSyntax message) =>
        (statement.Expression is AwaitExpressionSyntax wait ? wait.Expression : statement.Expression) is InvocationExpressionSyntax call
        && call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == message.Identifier.ValueText);

    private static bool Mentions(SyntaxNode code, IdentifierNameSyntax name) =>
        code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(other => other.Identifier.ValueText == name.Identifier.ValueText);

    /// <summary><c>sender.Send(string.Join(",", customers.Select(c => c.Email)), …);</c></summary>
    private static Repair? FromJoined(FindingContext finding)
    {
        foreach (var join in finding.Node.AncestorsAndSelf().Concat(finding.Node.DescendantNodes()).OfType<InvocationExpressionSyntax>().Where(IsJoin))
        {
            if (join.ArgumentList.Arguments[1].Expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" or "ConvertAll" } select, ArgumentList.Arguments: { Count: 1 } given }
                || given[0].Expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } address } lambda
                || join.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                || Fills(call)
                || (call.Parent is AwaitExpressionSyntax wait ? wait.Parent : call.Parent) is not ExpressionStatementSyntax { Parent: BlockSyntax or StatementSyntax } statement
                || !Layout.StartsLine(statement)
                || finding.Model.LookupSymbols(statement.SpanStart, name: lambda.Parameter.Identifier.ValueText).Any(symbol => symbol is ILocalSymbol or IParameterSymbol))
                continue;
            return new(Strings.Format(nameof(SendToEach)), statement, editor => editor.ReplaceNode(statement, (_, _) => Looped(statement, join, address, select.Expression, lambda.Parameter.Identifier.Text)));
        }

        return null;
    }

    // What is added to a message is not sent yet.
    private static bool Fills(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && (name.StartsWith("Add", System.StringComparison.Ordinal) || name.StartsWith("Append", System.StringComparison.Ordinal));

    private static bool IsJoin(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join", Expression: var text }, ArgumentList.Arguments.Count: 2 } && text.ToString() is "string" or "String";

    private static StatementSyntax Looped(ExpressionStatementSyntax statement, ExpressionSyntax join, ExpressionSyntax address, ExpressionSyntax people, string person)
    {
        var (newLine, indent) = (Layout.NewLineOf(statement), Layout.IndentOf(statement));
        var one = Layout.Indent(statement.ReplaceNode(join, address.WithTriviaFrom(join)), Layout.UnitAt(statement));
        return SyntaxFactory.ParseStatement($"foreach (var {person} in {people.WithoutTrivia()}){newLine}{indent}{Layout.UnitAt(statement)}{one.WithoutTrivia()}")
            .WithTriviaFrom(statement);
    }
}
