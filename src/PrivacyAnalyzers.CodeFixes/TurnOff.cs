using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Turns a switch off that shows personal data: <c>ShowPII = false</c>, <c>EnableSensitiveDataLogging(false)</c>, a sum of flags without those that do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TurnOff)), Shared]
public sealed class TurnOff : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4007"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        foreach (var node in finding.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Right: LiteralExpressionSyntax on } assignment when on.IsKind(SyntaxKind.TrueLiteralExpression):
                    return [new Repair(Title(assignment.Left), on, editor => editor.ReplaceNode(on, Off().WithTriviaFrom(on)))];
                case AssignmentExpressionSyntax assignment when Harmless(finding, assignment) is { } rest:
                    return [new Repair(Title(assignment.Left), assignment.Right, editor => editor.ReplaceNode(assignment.Right, rest.WithTriviaFrom(assignment.Right)))];
                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } given } call when given[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression):
                    return [new Repair(Title(call.Expression), given[0].Expression, editor => editor.ReplaceNode(given[0].Expression, Off().WithTriviaFrom(given[0].Expression)))];
                case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call when TakesFlag(finding.Model, call):
                    var off = call.WithArgumentList(call.ArgumentList.AddArguments(SyntaxFactory.Argument(Off())));
                    return [new Repair(Title(call.Expression), call, editor => editor.ReplaceNode(call, off))];
            }
        }

        return [];
    }

    /// <summary>The setting without its parts that show personal data, in as few names as say it; null when it is no sum of flags.</summary>
    private static ExpressionSyntax? Harmless(FindingContext finding, AssignmentExpressionSyntax assignment)
    {
        if (finding.Property(FindingProperties.Shown) is not { } shown
            || finding.Model.GetTypeInfo(assignment.Right).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            || finding.Model.GetConstantValue(assignment.Right, finding.CancellationToken) is not { HasValue: true, Value: { } value })
        {
            return null;
        }

        var flags = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.ConstantValue is not null)
            .Select(field => (field.Name, Bits: Bits(field.ConstantValue!))).OrderByDescending(field => field.Bits).ToList();
        var hidden = shown.Split(',').Select(name => flags.Find(flag => flag.Name == name).Bits).Aggregate(0L, (sum, bits) => sum | bits);
        var left = Bits(value) & ~hidden;
        var names = new List<string>();
        for (var missing = left; missing != 0; missing &= ~flags.Find(flag => flag.Name == names[names.Count - 1]).Bits)
        {
            // The name that says most of what is missing, and nothing that is not wanted.
            var (name, _) = flags.Where(flag => flag.Bits != 0 && (flag.Bits & ~left) == 0 && (flag.Bits & missing) == flag.Bits).OrderByDescending(flag => Count(flag.Bits)).FirstOrDefault();
            if (name is null)
                return null;
            names.Add(name);
        }

        if (names.Count == 0 && flags.Find(flag => flag.Bits == 0).Name is { } none)
            names.Add(none);
        var owner = type.ToMinimalDisplayString(finding.Model, assignment.SpanStart);
        return names.Count == 0 ? null : SyntaxFactory.ParseExpression(string.Join(" | ", names.Select(name => owner + "." + name)));
    }

    private static long Bits(object value) => System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static int Count(long bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }

    private static bool TakesFlag(SemanticModel model, InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } && parameters[0] is { IsOptional: true, Type.SpecialType: SpecialType.System_Boolean };

    private static string Title(ExpressionSyntax turned) =>
        Strings.Format(nameof(TurnOff), turned.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText);

    private static LiteralExpressionSyntax Off() => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
}
