using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>A finding together with the code it stands in.</summary>
internal sealed class FindingContext
{
    private FindingContext(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        Diagnostic = diagnostic;
        Root = root;
        Model = model;
        CancellationToken = cancellationToken;
        Node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
    }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The innermost node that covers the finding.</summary>
    public SyntaxNode Node { get; }

    public static async Task<FindingContext?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : new FindingContext(diagnostic, root, model, cancellationToken);
    }

    /// <summary>What the finding says under <paramref name="key"/>; null when it says nothing.</summary>
    public string? Property(string key) =>
        Diagnostic.Properties.TryGetValue(key, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    /// <summary>The type that <paramref name="expression"/> would have at <paramref name="position"/>; null when it would not compile there.</summary>
    public ITypeSymbol? TypeAt(int position, ExpressionSyntax expression)
    {
        var symbol = Model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression);
        var type = Model.GetSpeculativeTypeInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Type;
        var isBound = symbol.Symbol is not null || expression is LiteralExpressionSyntax;
        return isBound && type is not null and not IErrorTypeSymbol ? type : null;
    }

    /// <summary>The method that <paramref name="changed"/> would call in the place of <paramref name="call"/>; null when it would call none.</summary>
    public static IMethodSymbol? MethodOf(SemanticModel model, InvocationExpressionSyntax call, InvocationExpressionSyntax changed)
    {
        // What follows a ?. has no meaning by itself.
        var conditional = call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(around => around.WhenNotNull.Span.Contains(call.Span));
        ExpressionSyntax? whole = conditional is null || !call.Expression.DescendantNodesAndSelf().Any(node => node is MemberBindingExpressionSyntax)
            ? changed
            : ParseExpression(conditional.Expression.ToString() + conditional.WhenNotNull.ReplaceNode(call, changed));
        return whole is null ? null : model.GetSpeculativeSymbolInfo(call.SpanStart, whole, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
    }

    /// <summary>Reads <paramref name="text"/> as an expression; null when it is none.</summary>
    public static ExpressionSyntax? ParseExpression(string text)
    {
        var expression = SyntaxFactory.ParseExpression(text, consumeFullText: true);
        return expression.ContainsDiagnostics ? null : expression;
    }
}
