namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>The fields of a query that an interpolated string writes: <c>?email={customer.Email}&amp;page=2</c>.</summary>
/// <param name="Rest">The URL without the fields that expressions fill.</param>
/// <param name="Fields">Those fields.</param>
internal sealed record QueryFields(ExpressionSyntax Rest, ImmutableArray<(string Name, ExpressionSyntax Value)> Fields)
{
    /// <summary>Takes the query of <paramref name="url"/> apart; null when it is not made of fields that are filled by one expression or text each.</summary>
    public static QueryFields? Of(InterpolatedStringExpressionSyntax url)
    {
        if (!url.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken))
            return null;
        var path = "";
        var query = new List<(string Text, ExpressionSyntax? Value)>();
        var isInQuery = false;
        foreach (var content in url.Contents)
        {
            if (content is InterpolationSyntax hole)
            {
                if (hole.FormatClause is not null || hole.AlignmentClause is not null)
                    return null;
                if (isInQuery)
                    query.Add(("", hole.Expression));
                else
                    path += hole.ToString();
                continue;
            }

            var text = ((InterpolatedStringTextSyntax)content).TextToken.Text;
            var start = isInQuery ? 0 : text.IndexOf('?');
            path += isInQuery ? "" : start < 0 ? text : text.Substring(0, start);
            if (start >= 0)
                query.Add((isInQuery ? text : text.Substring(start + 1), null));
            isInQuery |= start >= 0;
        }

        return Split(query) is { } fields ? With(path, fields) : null;
    }

    private static QueryFields With(string path, List<(string Name, string Text, ExpressionSyntax? Value)> fields)
    {
        var kept = string.Join("&", fields.Where(field => field.Value is null).Select(field => field.Name + "=" + field.Text));
        var rest = "\"" + path + (kept.Length > 0 ? "?" + kept : "") + "\"";
        return new QueryFields(
            SyntaxFactory.ParseExpression((path.IndexOf('{') >= 0 ? "$" : "") + rest),
            fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!)).ToImmutableArray());
    }

    private static List<(string Name, string Text, ExpressionSyntax? Value)>? Split(List<(string Text, ExpressionSyntax? Value)> query)
    {
        var fields = new List<(string Name, string Text, ExpressionSyntax? Value)>();
        var isOpen = true;
        foreach (var (text, value) in query)
        {
            if (value is not null)
            {
                // A hole has to be the whole value of the field that was begun last.
                if (!isOpen || fields.Count == 0 || fields[fields.Count - 1] is not { Text: "", Value: null } begun)
                    return null;
                fields[fields.Count - 1] = (begun.Name, "", value);
                isOpen = false;
                continue;
            }

            if (!isOpen && text.Length > 0 && text[0] != '&')
                return null;
            foreach (var pair in text.Split('&').Where(pair => pair.Length > 0))
            {
                var parts = pair.Split('=');
                if (parts.Length != 2 || parts[0].Length == 0 || pair.IndexOf('#') >= 0 || pair.IndexOf('{') >= 0)
                    return null;
                fields.Add((parts[0], parts[1], null));
            }

            isOpen = true;
        }

        return fields.Count > 0 ? fields : null;
    }
}
