using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Adds the purpose for which the code runs to those the data is declared to be collected for: <c>[CollectedFor("order", "recruiting")]</c>.
/// Right only where people were told so, which the title says.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareCollectedFor)), Shared]
public sealed class DeclareCollectedFor : CodeFixProvider
{
    private const string Annotation = "CollectedFor";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV1001"];

    /// <summary>None: what people were told is looked up for each kind of data, not for all of them at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FindingProperties.Purpose, out var purpose) || string.IsNullOrEmpty(purpose))
                continue;

            var solution = context.Document.Project.Solution;
            var (member, attribute) = await FindAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (member is null || attribute is null || solution.GetDocument(attribute.SyntaxTree) is not { } document)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Format(nameof(DeclareCollectedFor), member.Name, purpose!),
                    token => AddAsync(document, attribute, purpose!, token),
                    $"{nameof(DeclareCollectedFor)}:{purpose}"),
                diagnostic);
        }
    }

    /// <summary>The annotation that says what the data was collected for, and what it stands on.</summary>
    private static async Task<(ISymbol? Member, AttributeSyntax? Attribute)> FindAsync(
        Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        foreach (var location in diagnostic.AdditionalLocations.Append(diagnostic.Location))
        {
            if (solution.GetDocument(location.SourceTree) is not { } document
                || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
                || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
            foreach (var symbol in Carriers(model, node, cancellationToken))
            {
                if (Annotations.Find(symbol, Annotation)?.ApplicationSyntaxReference is { } reference
                    && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is AttributeSyntax attribute)
                {
                    return CanTakeAnother(attribute) ? (symbol, attribute) : default;
                }
            }
        }

        return default;
    }

    /// <summary>What may carry the annotation for the data read at <paramref name="node"/>: the member, or the type it belongs to.</summary>
    private static IEnumerable<ISymbol> Carriers(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(node, cancellationToken).Symbol ?? model.GetDeclaredSymbol(node, cancellationToken);
        if (symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol)
            yield return symbol;
        var type = symbol is IPropertySymbol or IFieldSymbol ? symbol.ContainingType : model.GetTypeInfo(node, cancellationToken).Type;
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    // With an array as its argument, another argument would not compile.
    private static bool CanTakeAnother(AttributeSyntax attribute) => attribute.ArgumentList is { Arguments.Count: > 0 } list
        && list.Arguments.All(argument => argument is { NameEquals: null, NameColon: null }
            && argument.Expression is not (ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax));

    private static async Task<Solution> AddAsync(Document document, AttributeSyntax attribute, string purpose, CancellationToken cancellationToken)
    {
        var root = await attribute.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var argument = SyntaxFactory.AttributeArgument(SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(purpose)));
        var arguments = attribute.ArgumentList!.Arguments;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var extended = SyntaxFactory.SeparatedList(arguments.Append(argument), arguments.GetSeparators().Append(comma));
        var changed = Layout.Settle(document, root.ReplaceNode(attribute.ArgumentList, attribute.ArgumentList.WithArguments(extended)));

        // A purpose that was guessed from names is one that the policy may not know yet.
        var names = (await PolicyFile.ReadAsync(changed.Project, cancellationToken).ConfigureAwait(false)).Names;
        return names.Declares(NameKind.Purpose) && !names.IsKnown(NameKind.Purpose, purpose)
            ? await PolicyFile.ChangeAsync(changed.Project, text => PurposeEntry.Declare(text, purpose), cancellationToken).ConfigureAwait(false)
            : changed.Project.Solution;
    }
}
