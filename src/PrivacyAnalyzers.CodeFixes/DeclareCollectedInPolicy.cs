using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Adds the purpose for which the code runs to those that <c>privacy.yml</c> says the data was collected for: <c>purposes: [support, recruiting]</c>.
/// Right only where people were told so, which the title says.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareCollectedInPolicy)), Shared]
public sealed class DeclareCollectedInPolicy : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV1001"];

    /// <summary>None: what people were told is looked up for each kind of data, not for all of them at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (project, token) = (context.Document.Project, context.CancellationToken);
        if (PolicyFile.Of(project) is not { } file)
            return;
        var text = await file.GetTextAsync(token).ConfigureAwait(false);
        var names = PolicyFile.Read(text, file).Names;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FindingProperties.Purpose, out var purpose) || string.IsNullOrEmpty(purpose)
                || await DataAsync(project.Solution, diagnostic, token).ConfigureAwait(false) is not { } data
                || DataEntry.AddPurpose(text, file, data, purpose!) is not { } changed)
                continue;
            var whole = names.Declares(NameKind.Purpose) && !names.IsKnown(NameKind.Purpose, purpose!) ? PurposeEntry.Declare(changed, purpose!) : changed;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Format(nameof(DeclareCollectedInPolicy), data.Name, purpose!),
                    token => PolicyFile.ChangeAsync(project, _ => whole, token),
                    $"{nameof(DeclareCollectedInPolicy)}:{purpose}"),
                diagnostic);
        }
    }

    /// <summary>The member or parameter that the data was read from; null when an annotation says what it was collected for, which counts before any policy.</summary>
    private static async Task<ISymbol?> DataAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (FlowPath.Read(diagnostic).FirstOrDefault(step => step.Kind == FlowStepKind.Source)?.Location is not { } source
            || solution.GetDocument(source.SourceTree) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var symbol = model.GetSymbolInfo(root.FindNode(source.SourceSpan, getInnermostNodeForTie: true), cancellationToken).Symbol;
        for (var around = symbol; around is not (null or INamespaceSymbol); around = around.ContainingSymbol)
        {
            if (Annotations.Find(around, "CollectedFor") is not null)
                return null;
        }

        return symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol ? symbol : null;
    }
}
