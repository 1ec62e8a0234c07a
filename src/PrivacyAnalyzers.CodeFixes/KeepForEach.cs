using System;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Keeps a person under a key of their own: <c>$"customer:{id}"</c> for <c>"customer"</c>, where the method that keeps them is told the id and reads
/// them by the same key; offered only where nothing else uses the key.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepForEach)), Shared]
public sealed class KeepForEach : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3009"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression is not { } key
            || finding.Model.GetConstantValue(key, finding.CancellationToken).Value is not string text
            || finding.Node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || IdOf(finding.Model, method) is not { } id
            || KeyFor(key, id) is not { } own
            || UsesOf(finding.Model, method, text) is not { Length: > 0 } uses
            || !ReadsBy(finding.Model, uses))
        {
            return [];
        }

        return
        [
            new Repair(Strings.Format(nameof(KeepForEach), own), method, editor =>
            {
                foreach (var use in uses)
                    editor.ReplaceNode(use, own.WithTriviaFrom(use));
            }),
        ];
    }

    /// <summary>The one parameter that tells people apart.</summary>
    private static string? IdOf(SemanticModel model, MethodDeclarationSyntax method) =>
        model.GetDeclaredSymbol(method)?.Parameters.Where(parameter => PersonIds.IsKey(parameter.Type) && parameter.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase)).ToList() is { Count: 1 } ids ? ids.First().Name : null;

    private static ExpressionSyntax? KeyFor(ExpressionSyntax key, string id) => key switch
    {
        LiteralExpressionSyntax { Token.Text: var text } => text[0] == '"' && text.IndexOfAny(['{', '}']) < 0 && !text.StartsWith("\"\"\"", StringComparison.Ordinal)
            ? FindingContext.ParseExpression("$" + text.Substring(0, text.Length - 1) + ":{" + id + "}\"")
            : null,
        NameSyntax or MemberAccessExpressionSyntax => FindingContext.ParseExpression("$\"{" + key + "}:{" + id + "}\""),
        _ => null,
    };

    /// <summary>All places of the method that use the key; none when other code may use it too.</summary>
    private static ImmutableArray<ExpressionSyntax> UsesOf(SemanticModel model, MethodDeclarationSyntax method, string key)
    {
        if (model.Compilation.SyntaxTrees.Any(tree => tree != model.SyntaxTree && tree.GetText().ToString().Contains("\"" + key + "\"")))
            return [];
        var uses = model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Where(node => node.Parent is ArgumentSyntax && model.GetConstantValue(node).Value is string text && text == key).ToImmutableArray();
        return uses.All(use => method.Span.Contains(use.Span)) && uses.All(use => IsOwn(model.GetSymbolInfo(use).Symbol)) ? uses : [];
    }

    private static bool IsOwn(ISymbol? key) => key is null or ILocalSymbol or { DeclaredAccessibility: Accessibility.Private };

    /// <summary>Whether the method reads what it keeps: one call does both, or there is one for each.</summary>
    private static bool ReadsBy(SemanticModel model, ImmutableArray<ExpressionSyntax> uses) => uses.Any(use =>
        use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && model.GetSymbolInfo(call).Symbol?.Name is { } name
        && (name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("TryGet", StringComparison.Ordinal)));
}
