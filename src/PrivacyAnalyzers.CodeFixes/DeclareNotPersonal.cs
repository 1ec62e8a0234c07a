using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Takes a guess back where the member is declared: <c>[NotPersonalData("about nobody")]</c>. Offered only for what was taken for personal
/// data by its name, and stated by a person, who may put a better reason there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareNotPersonal)), Shared]
public sealed class DeclareNotPersonal : CodeFixProvider
{
    private const string Annotation = "NotPersonalData";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4001", "PRV4003", "PRV4004", "PRV4005", "PRV4006"];

    /// <summary>None: whether a name misleads is looked up for each member.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            // Where several are told at once, the others would still be.
            if (!diagnostic.Properties.TryGetValue(FindingProperties.Items, out var items) || items != "1"
                || (diagnostic.Properties.TryGetValue(FindingProperties.Confidence, out var confidence) && confidence == "declared")
                || await MemberAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } member
                || solution.GetDocument(member.DeclaringSyntaxReferences[0].SyntaxTree) is not { } document
                || await DeclarationAsync(member, context.CancellationToken).ConfigureAwait(false) is not { } declaration)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Format(nameof(DeclareNotPersonal), member.ContainingType.Name + "." + member.Name),
                    token => DeclareAsync(document, declaration, token),
                    nameof(DeclareNotPersonal)),
                diagnostic);
        }
    }

    /// <summary>The member whose name was taken for personal data, where that is all that speaks for it; null otherwise.</summary>
    private static async Task<ISymbol?> MemberAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (FlowPath.Read(diagnostic).FirstOrDefault(step => step.Kind == FlowStepKind.Source)?.Location is not { } source
            || solution.GetDocument(source.SourceTree) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var member = model.GetSymbolInfo(root.FindNode(source.SourceSpan, getInnermostNodeForTie: true), cancellationToken).Symbol;
        return member is IPropertySymbol or IFieldSymbol && member.GetAttributes().IsEmpty && !member.DeclaringSyntaxReferences.IsEmpty
            && model.Compilation.GetTypeByMetadataName($"{Annotations.Namespace}.{Annotation}Attribute") is not null
            ? member
            : null;
    }

    private static async Task<SyntaxNode?> DeclarationAsync(ISymbol member, CancellationToken cancellationToken) =>
        await member.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false) switch
        {
            PropertyDeclarationSyntax property => property,
            ParameterSyntax parameter => parameter,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
            _ => null,
        };

    private static async Task<Document> DeclareAsync(Document document, SyntaxNode declaration, CancellationToken cancellationToken)
    {
        var root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var reason = Strings.Format("DeclareNotPersonal_Reason");
        SyntaxNode declared = declaration is ParameterSyntax parameter
            ? AttributeLine.Add(parameter, Annotation, reason)
            : AttributeLine.Add((MemberDeclarationSyntax)declaration, Annotation, reason);
        return Layout.Settle(document, UsingDirectives.Add(root.ReplaceNode(declaration, declared), Annotations.Namespace));
    }
}
