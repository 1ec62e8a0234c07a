namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Finds the statement with which code can leave early, before it does what it must not do.</summary>
internal static class Exit
{
    /// <summary>
    /// <c>continue;</c> where <paramref name="person"/> belongs to the enclosing loop, so that only this person is left out;
    /// null otherwise.
    /// </summary>
    public static string? OfLoop(SemanticModel model, SyntaxNode statement, ExpressionSyntax person)
    {
        var loop = statement.Ancestors().TakeWhile(node => !IsFunction(node)).FirstOrDefault(IsLoop);
        if (loop is null)
            return null;

        var root = person.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().First();
        var symbol = model.GetSpeculativeSymbolInfo(statement.SpanStart, root, SpeculativeBindingOption.BindAsExpression).Symbol;
        return symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.Any(reference => loop.Span.Contains(reference.Span)) ? "continue;" : null;
    }

    /// <summary>How the enclosing function can be left when it hands back nothing; null when it hands something back.</summary>
    public static string? OfFunction(SemanticModel model, SyntaxNode node)
    {
        if (model.GetEnclosingSymbol(node.SpanStart) is not IMethodSymbol method || IsIterator(node))
            return null;
        if (method.ReturnsVoid)
            return "return;";
        if (!IsPlainTask(method.ReturnType))
            return null;
        return method.IsAsync ? "return;" : $"return {Completed(model, node.SpanStart, method.ReturnType)};";
    }

    /// <summary>A finished task of the non-generic <paramref name="type"/>.</summary>
    public static string Completed(SemanticModel model, int position, ITypeSymbol type)
    {
        if (type.Name == "ValueTask")
            return "default";
        var isImported = model.LookupNamespacesAndTypes(position, name: "Task").Contains(type, SymbolEqualityComparer.Default);
        return isImported ? "Task.CompletedTask" : "System.Threading.Tasks.Task.CompletedTask";
    }

    /// <summary>Whether <paramref name="type"/> is a task that carries no value.</summary>
    public static bool IsPlainTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    private static bool IsIterator(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(IsFunction)?.DescendantNodes(inner => !IsFunction(inner) || inner == node).OfType<YieldStatementSyntax>().Any() == true;

    private static bool IsLoop(SyntaxNode node) => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax;
}
