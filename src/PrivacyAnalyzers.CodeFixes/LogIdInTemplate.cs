using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Makes a structured template of an interpolated text that is logged, with the person's identifier in place of their data:
/// <c>"Sent to {CustomerId}", customer.Id</c> for <c>$"Sent to {customer.Email}"</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogIdInTemplate)), Shared]
public sealed class LogIdInTemplate : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4001", "PRV4002"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Property(FindingProperties.IdExpression) is not { } text
            || !ToldTogether.IsOfOnePerson(finding)
            || FindingContext.ParseExpression(text) is not { } known
            || LoggedExpression.Of(finding) is not { Parent: InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax written } } logged
            || PersonIds.Choose(finding.Model, logged, known) is not { } id
            || written.StringStartToken.Text != "$\""
            || written.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax list } argument
            || list.Arguments.Last() != argument
            || list.Parent is not InvocationExpressionSyntax call
            || finding.TypeAt(logged.SpanStart, id) is null)
        {
            return [];
        }

        var told = ToldTogether.In(finding, ToldTogether.HolesOf(written).Select(each => each.Expression), logged, id);
        var changed = call.WithArgumentList(list.WithArguments(Structured(list.Arguments, written, told, id)));
        return IsTemplate(finding.Model, call, changed, list.Arguments.Count - 1)
            ? [new Repair(Strings.Format(nameof(LogIdInTemplate), id), call, editor => editor.ReplaceNode(call, changed))]
            : [];
    }

    /// <summary>Whether the call, as changed, still means a method, and one that takes a template there.</summary>
    private static bool IsTemplate(SemanticModel model, InvocationExpressionSyntax call, InvocationExpressionSyntax changed, int at) =>
        FindingContext.MethodOf(model, call, changed) is { } method
        && at < method.Parameters.Length && TemplateHole.IsTemplate(method.Parameters[at]) && method.Parameters[at].Name is not ("format" or "formatString");

    private static SeparatedSyntaxList<ArgumentSyntax> Structured(
        SeparatedSyntaxList<ArgumentSyntax> given, InterpolatedStringExpressionSyntax written, ImmutableArray<int> told, ExpressionSyntax id)
    {
        var (names, values) = (new HashSet<string>(), new List<ExpressionSyntax>());
        var holes = ToldTogether.HolesOf(written);
        var template = new NamedOnce(ToldTogether.TextsOf(written), told).Write(at =>
        {
            var (hole, isId) = (holes[at], at == told[0]);
            values.Add(isId ? id : hole.Expression.WithoutTrivia());
            return "{" + Unique(TemplateHole.NameFor(values[values.Count - 1]), names) + hole.AlignmentClause + (isId ? null : hole.FormatClause) + "}";
        });

        var literal = SyntaxFactory.ParseExpression("\"" + template + "\"").WithTriviaFrom(written);
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var arguments = given.Replace(given.Last(), given.Last().WithExpression(literal));
        return SyntaxFactory.SeparatedList(
            arguments.Concat(values.Select(SyntaxFactory.Argument)), arguments.GetSeparators().Concat(Enumerable.Repeat(comma, values.Count)));
    }

    private static string Unique(string name, HashSet<string> names)
    {
        var (free, number) = (name, 1);
        while (!names.Add(free))
            free = name + ++number;
        return free;
    }
}
