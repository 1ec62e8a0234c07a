using System;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Adds a call of <c>Where</c> to a query written as calls.</summary>
internal static class WhereCall
{
    private const string Linq = "System.Linq";

    // Of a list's own methods those that only read it: after a filter they work on a copy.
    private static readonly ImmutableHashSet<string> Readers = ["ForEach", "FindAll", "ConvertAll", "Find", "Exists"];

    /// <summary>
    /// The edit that filters the source of the chain of calls around <paramref name="expression"/>, before anything counts, cuts or
    /// projects its elements; nothing when no source has the state, or when the result would no longer fit where it stands.
    /// </summary>
    public static (SyntaxNode? Target, Action<SyntaxEditor>? Edit, string? Using) Plan(SemanticModel model, ExpressionSyntax expression, ContactState state)
    {
        var whole = Outermost(expression);
        foreach (var source in Sources(whole))
        {
            if (ElementType.Of(model.GetTypeInfo(source).Type) is not { } person || state.TypeOn(person) is not { } type)
                continue;

            var anchor = BehindFilters(source, whole);
            var parameter = ParameterName(model, anchor, person);
            var condition = state.Allowed(state.Of(SyntaxFactory.IdentifierName(parameter)).ToString(), type);
            var isImported = model.LookupNamespacesAndTypes(anchor.SpanStart, name: "Enumerable").Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == Linq);
            if (Suffix(model, whole, anchor, $".Where({parameter} => {condition})", isImported) is not { } suffix)
                return default;
            return (anchor, editor => editor.ReplaceNode(anchor, (current, _) => Append((ExpressionSyntax)current, suffix)), isImported ? null : Linq);
        }

        return default;
    }

    /// <summary>The whole chain that <paramref name="expression"/> is a link of.</summary>
    private static ExpressionSyntax Outermost(ExpressionSyntax expression)
    {
        while (expression.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == expression => call,
            AwaitExpressionSyntax or ParenthesizedExpressionSyntax => (ExpressionSyntax)expression.Parent,
            _ => null,
        } is { } outer)
        {
            expression = outer;
        }

        return expression;
    }

    /// <summary>What the chain starts from, innermost first: <c>db</c>, <c>db.Customers</c>, <c>db.Customers.Where(…)</c>, …</summary>
    private static IEnumerable<ExpressionSyntax> Sources(ExpressionSyntax whole)
    {
        var links = new Stack<ExpressionSyntax>();
        for (ExpressionSyntax? link = whole; link is not null; link = Inner(link))
            links.Push(link);
        return links;
    }

    private static ExpressionSyntax? Inner(ExpressionSyntax link) => link switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        AwaitExpressionSyntax awaited => awaited.Expression,
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        _ => null,
    };

    private static ExpressionSyntax BehindFilters(ExpressionSyntax source, ExpressionSyntax whole)
    {
        while (source != whole
            && source.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Where", Parent: InvocationExpressionSyntax where }
            && where.Expression == source.Parent)
        {
            source = where;
        }

        return source;
    }

    private static string ParameterName(SemanticModel model, ExpressionSyntax anchor, ITypeSymbol person)
    {
        if (anchor is InvocationExpressionSyntax call && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is SimpleLambdaExpressionSyntax lambda)
            return lambda.Parameter.Identifier.Text;

        // Anonymous types and tuples have no name that a parameter could be called after.
        if (person.Name.Length == 0)
            return "x";
        var name = char.ToLowerInvariant(person.Name[0]) + person.Name.Substring(1);
        var isFree = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            && !model.LookupSymbols(anchor.SpanStart, name: name).Any(symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol);
        return isFree ? name : "x";
    }

    /// <summary>The call to append, as it is laid out in this chain; null when the code would not compile with it.</summary>
    private static string? Suffix(SemanticModel model, ExpressionSyntax whole, ExpressionSyntax anchor, string call, bool isImported)
    {
        var next = anchor.Parent is MemberAccessExpressionSyntax access && access.Expression == anchor ? access : null;
        var lineStart = next is not null && Layout.StartsLine(next.OperatorToken)
            ? Layout.NewLineOf(anchor) + Layout.IndentOf(next.OperatorToken)
            : "";
        var type = model.GetTypeInfo(whole);
        string[] suffixes = next is null || Readers.Contains(next.Name.Identifier.Text) ? ["", ".ToList()", ".ToArray()"] : [""];
        foreach (var suffix in suffixes.Select(end => lineStart + call + end))
        {
            if (whole == anchor && IsLoopedOver(whole))
                return suffix;
            if (!isImported)
                return null;

            var changed = whole.ReplaceNode(anchor, Append(anchor, suffix));
            var now = model.GetSpeculativeTypeInfo(whole.SpanStart, changed, SpeculativeBindingOption.BindAsExpression).Type;
            if (now is not null && Fits(model, now, type))
                return suffix;
        }

        return null;
    }

    private static bool IsLoopedOver(ExpressionSyntax expression) =>
        expression.Parent is CommonForEachStatementSyntax loop && loop.Expression == expression;

    private static bool Fits(SemanticModel model, ITypeSymbol now, TypeInfo before)
    {
        if (now is IErrorTypeSymbol)
            return false;
        if (SymbolEqualityComparer.Default.Equals(now, before.Type))
            return true;
        return ((CSharpCompilation)model.Compilation).ClassifyConversion(now, before.ConvertedType ?? now).IsImplicit;
    }

    private static ExpressionSyntax Append(ExpressionSyntax anchor, string suffix)
    {
        // A comment at the end of the anchor's line stays there when the call gets a line of its own.
        var trailing = anchor.GetTrailingTrivia();
        if (anchor is AwaitExpressionSyntax)
            anchor = SyntaxFactory.ParenthesizedExpression(anchor.WithoutTrivia()).WithTriviaFrom(anchor);
        var text = suffix[0] != '.' && trailing.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? anchor.WithoutLeadingTrivia().ToFullString() + suffix.TrimStart('\r', '\n')
            : anchor.WithoutTrivia() + suffix;
        var end = suffix[0] != '.' ? trailing.SkipWhile(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia)) : trailing;
        return SyntaxFactory.ParseExpression(text).WithLeadingTrivia(anchor.GetLeadingTrivia()).WithTrailingTrivia(end);
    }
}
