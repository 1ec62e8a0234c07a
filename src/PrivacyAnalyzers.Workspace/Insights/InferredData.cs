using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A variable or member that holds personal data though nothing in the code says so.</summary>
/// <param name="Name">Where its name stands.</param>
/// <param name="Data">What it holds.</param>
public sealed record InferredValue(TextSpan Name, DataClassification Data);

/// <summary>Finds the declarations whose data was inferred: from names and types, or from what they are given.</summary>
/// <param name="recognizers">What is known of projects.</param>
public sealed class InferredData(ProjectRecognizers recognizers)
{
    /// <summary>Those within <paramref name="span"/> of <paramref name="document"/>, in the order of the text.</summary>
    public async Task<ImmutableArray<InferredValue>> InAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await recognizers.OfAsync(document.Project, cancellationToken).ConfigureAwait(false) is not var (recognizer, _))
            return [];
        var found = ImmutableArray.CreateBuilder<InferredValue>();
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var node in root.DescendantNodes(node => node.Span.IntersectsWith(span)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (NameOf(node) is not { } name || !span.Contains(name.Span) || model.GetDeclaredSymbol(node, cancellationToken) is not { } symbol)
                continue;
            var data = recognizer.Classify(symbol) ?? (node is VariableDeclaratorSyntax { Initializer.Value: var value } ? OfValue(value, model, recognizer, cancellationToken) : null);
            if (data is not null && (data.Evidence < DataEvidence.Policy || symbol is ILocalSymbol))
                found.Add(new(name.Span, data));
        }

        return found.ToImmutable();
    }

    private static SyntaxToken? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        SingleVariableDesignationSyntax designation => designation.Identifier,
        ForEachStatementSyntax loop => loop.Identifier,
        _ => null,
    };

    private static DataClassification? OfValue(ExpressionSyntax value, SemanticModel model, Recognizer recognizer, CancellationToken cancellationToken) => value switch
    {
        AwaitExpressionSyntax awaited => OfValue(awaited.Expression, model, recognizer, cancellationToken),
        ParenthesizedExpressionSyntax inner => OfValue(inner.Expression, model, recognizer, cancellationToken),
        PostfixUnaryExpressionSyntax forgiven => OfValue(forgiven.Operand, model, recognizer, cancellationToken),
        BinaryExpressionSyntax { Left: var left, Right: var right } when value.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.CoalesceExpression) =>
            OfValue(left, model, recognizer, cancellationToken) ?? OfValue(right, model, recognizer, cancellationToken),
        ConditionalAccessExpressionSyntax access => OfValue(access.WhenNotNull, model, recognizer, cancellationToken),
        _ => model.GetSymbolInfo(value, cancellationToken).Symbol is IPropertySymbol or IFieldSymbol or IMethodSymbol or IParameterSymbol
            ? recognizer.Classify(model.GetSymbolInfo(value, cancellationToken).Symbol!)
            : null,
    };
}
