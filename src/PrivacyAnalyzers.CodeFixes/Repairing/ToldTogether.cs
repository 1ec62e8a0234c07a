using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Data of one person that one text tells together: the identifier that takes its place is said once.</summary>
internal static class ToldTogether
{
    /// <summary>
    /// The places in <paramref name="values"/> that tell of the person: <paramref name="logged"/>, what the finding says is told with it, and the
    /// identifier itself where it is told already.
    /// </summary>
    public static ImmutableArray<int> In(FindingContext finding, IEnumerable<ExpressionSyntax> values, ExpressionSyntax logged, ExpressionSyntax id)
    {
        var others = (finding.Property(FindingProperties.AlsoTold) ?? "").Split('\n');
        return [.. values.Select((value, at) => (value, at)).Where(each => each.value == logged || others.Contains(each.value.ToString()) || SyntaxFactory.AreEquivalent(each.value, id)).Select(each => each.at)];
    }

    /// <summary>Whether all that the finding tells is of one person: an identifier in the place of theirs would leave another's data where it is.</summary>
    public static bool IsOfOnePerson(FindingContext finding) =>
        !int.TryParse(finding.Property(FindingProperties.Items), out var items) || items <= 1 + (finding.Property(FindingProperties.AlsoTold)?.Split('\n').Length ?? 0);

    /// <summary>The repair of a text in which more than <paramref name="logged"/> tells of the person; null where nothing else does.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Plan(FindingContext finding, ExpressionSyntax logged, ExpressionSyntax id)
    {
        if (logged.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax written })
        {
            var holes = HolesOf(written);
            var told = In(finding, holes.Select(hole => hole.Expression), logged, id);
            return told.Length < 2 ? null : (written, Written(written, new NamedOnce(TextsOf(written), told), told[0], id));
        }

        return LoggedExpression.ArgumentOf(logged) is { Parent: ArgumentListSyntax list } argument && TemplateHole.For(finding.Model, argument) is { } hole
            ? Plan(finding, list, hole, logged, id)
            : null;
    }

    /// <summary>The holes of <paramref name="written"/>.</summary>
    public static ImmutableArray<InterpolationSyntax> HolesOf(InterpolatedStringExpressionSyntax written) => [.. written.Contents.OfType<InterpolationSyntax>()];

    /// <summary>What stands around the holes of <paramref name="written"/>, as it is written.</summary>
    public static IEnumerable<string> TextsOf(InterpolatedStringExpressionSyntax written)
    {
        var text = "";
        foreach (var content in written.Contents)
        {
            if (content is not InterpolationSyntax)
            {
                text += content.ToString();
                continue;
            }

            yield return text;
            text = "";
        }

        yield return text;
    }

    private static ExpressionSyntax Written(InterpolatedStringExpressionSyntax written, NamedOnce once, int first, ExpressionSyntax id)
    {
        var holes = HolesOf(written);
        var text = once.Write(at => at == first ? "{" + id + holes[at].AlignmentClause + "}" : holes[at].ToString());
        return SyntaxFactory.ParseExpression(written.StringStartToken.Text + text + written.StringEndToken.Text).WithTriviaFrom(written);
    }

    private static (SyntaxNode Old, SyntaxNode New)? Plan(FindingContext finding, ArgumentListSyntax list, TemplateHole hole, ExpressionSyntax logged, ExpressionSyntax id)
    {
        var first = list.Arguments.IndexOf((ArgumentSyntax)logged.Parent!) - hole.Index;
        var values = list.Arguments.Skip(first).ToImmutableArray();
        var told = In(finding, values.Select(value => value.Expression), logged, id);
        var once = new NamedOnce(TemplateHole.TextsOf(hole.Template), told);
        var left = once.Holes;
        // A comment beside what goes is somebody's, and numbers in another order say which value stands where.
        if (told.Length < 2 || values.Any(value => value.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
            || (!hole.IsNamed && !values.Select((_, at) => at).All(at => TemplateHole.NumberOf(hole.Template, at) == at)))
            return null;

        var text = once.Write(at => TemplateHole.Write(hole.Template, at, hole.IsNamed ? at == told[0] ? TemplateHole.NameFor(id) : null : left.IndexOf(at).ToString()));
        var arguments = list.Arguments;
        for (var at = values.Length - 1; at >= 0; at--)
        {
            if (!left.Contains(at))
                arguments = arguments.RemoveAt(first + at);
        }

        var changed = list.WithArguments(arguments);
        changed = changed.ReplaceNode(changed.Arguments[first + told[0]].Expression, id.WithTriviaFrom(values[told[0]].Expression));
        var template = changed.Arguments[list.Arguments.IndexOf((ArgumentSyntax)hole.Template.Parent!)].Expression;
        changed = changed.ReplaceNode(template, SyntaxFactory.ParseExpression(text).WithTriviaFrom(template));
        return ((InvocationExpressionSyntax)list.Parent!, ((InvocationExpressionSyntax)list.Parent!).WithArgumentList(changed));
    }
}
