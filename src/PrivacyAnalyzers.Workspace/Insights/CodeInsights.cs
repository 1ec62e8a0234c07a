using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Tells what names in code mean for people, for those who point at them.</summary>
/// <param name="recognizers">What is known of projects.</param>
public sealed class CodeInsights(ProjectRecognizers recognizers)
{
    /// <summary>What the name at <paramref name="position"/> means; null where no name stands that means anything.</summary>
    public async Task<SymbolInsight?> AtAsync(Document document, int position, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || NameAt(root, position) is not { Parent: { } node } name
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await recognizers.OfAsync(document.Project, cancellationToken).ConfigureAwait(false) is not var (recognizer, policy))
            return null;
        var symbol = model.GetDeclaredSymbol(node, cancellationToken) ?? Meant(model.GetSymbolInfo(node, cancellationToken));
        if (symbol is null or INamespaceSymbol)
            return null;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } made })
            symbol = made;
        var insight = new SymbolInsight(symbol, name.Span, null, [], null, policy);
        insight = symbol switch
        {
            INamedTypeSymbol type => insight with
            {
                Members = recognizer.IsPerson(type) ? recognizer.PersonalMembers(type) : [],
                Purpose = IsOurs(type) ? recognizer.PurposeOf(type) : null,
                Controller = recognizer.ControllerOf(type),
            },
            IMethodSymbol method => insight with { Data = recognizer.Explain(method), Purpose = IsOurs(method) ? recognizer.PurposeOf(method) : null, Controller = recognizer.ControllerOf(method) },
            IPropertySymbol or IFieldSymbol or IParameterSymbol or ILocalSymbol => insight with { Data = recognizer.Explain(symbol) },
            _ => insight,
        };
        return insight.IsTelling ? insight : null;
    }

    /// <summary>Code of libraries runs for whoever calls it.</summary>
    private static bool IsOurs(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;

    private static ISymbol? Meant(SymbolInfo info) => info.Symbol ?? (info.CandidateSymbols is [var only] ? only : null);

    /// <summary>The identifier at the position, or just before it, as editors ask for the end of a word too.</summary>
    private static SyntaxToken? NameAt(SyntaxNode root, int position)
    {
        if (position > root.FullSpan.End)
            return null;
        var token = root.FindToken(position);
        if (!token.IsKind(SyntaxKind.IdentifierToken) && token.SpanStart == position && position > 0)
            token = root.FindToken(position - 1);
        return token.IsKind(SyntaxKind.IdentifierToken) && token.Span.IntersectsWith(position) ? token : null;
    }
}
