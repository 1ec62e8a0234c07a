using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What is to be told over a declaration.</summary>
/// <param name="Span">The declared name.</param>
/// <param name="Flows">The personal data that leaves in a method; empty for a type.</param>
/// <param name="Purpose">Why the code of a type runs; null for a method.</param>
/// <param name="Declaration">Where that purpose is declared; null where nothing declares it.</param>
public sealed record CodeLens(TextSpan Span, ImmutableArray<DataFlow> Flows, PurposeGuess? Purpose, FileLinePositionSpan? Declaration);

/// <summary>Tells over methods what personal data leaves in them, and over types why their code runs.</summary>
/// <param name="recognizers">What is known of projects.</param>
public sealed class CodeLenses(ProjectRecognizers recognizers)
{
    /// <summary>The lenses of <paramref name="document"/>, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="flows">Its flows.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ImmutableArray<CodeLens>> OfAsync(Document document, ImmutableArray<DataFlow> flows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await recognizers.OfAsync(document.Project, cancellationToken).ConfigureAwait(false) is not var (recognizer, _))
            return [];
        var policy = ProjectPolicy.DocumentOf(document.Project) is { } file
            ? new PolicyText(await file.GetTextAsync(cancellationToken).ConfigureAwait(false), file.FilePath ?? file.Name)
            : null;
        var here = flows.Where(flow => flow.Location.GetLineSpan().Path == document.FilePath).ToList();
        var lenses = ImmutableArray.CreateBuilder<CodeLens>();
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var declaration in root.DescendantNodes(node => node is not BaseMethodDeclarationSyntax).OfType<MemberDeclarationSyntax>())
        {
            var within = here.Where(flow => declaration.Span.Contains(flow.Location.SourceSpan)).ToImmutableArray();
            if (declaration is BaseMethodDeclarationSyntax or PropertyDeclarationSyntax && within.Length > 0)
                lenses.Add(new(NameOf(declaration), within, null, null));
            else if (declaration is TypeDeclarationSyntax type && model.GetDeclaredSymbol(type, cancellationToken) is { } symbol && recognizer.PurposeOf(symbol) is { } purpose
                && (purpose.Confidence == Confidence.Declared || within.Length > 0))
                lenses.Add(new(type.Identifier.Span, [], purpose, DeclarationOf(purpose.Purpose, type, model, policy, cancellationToken)));
        }

        return lenses.ToImmutable();
    }

    private static TextSpan NameOf(MemberDeclarationSyntax declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.Span,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Span,
        PropertyDeclarationSyntax property => property.Identifier.Span,
        _ => new(declaration.SpanStart, 0),
    };

    /// <summary>The annotation on the type or around it that names the purpose, else its declaration in the policy.</summary>
    private static FileLinePositionSpan? DeclarationOf(Purpose purpose, TypeDeclarationSyntax type, SemanticModel model, PolicyText? policy, CancellationToken cancellationToken)
    {
        var lists = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(around => around.AttributeLists).ToList();
        if (lists.Count > 0
            && AnnotationUse.In(model, cancellationToken).FirstOrDefault(use => use.Kind == NameKind.Purpose && new Purpose(use.Name).Equals(purpose) && lists.Any(list => list.Span.Contains(use.Expression.Span))) is { } annotated)
            return annotated.Expression.GetLocation().GetLineSpan();
        return policy?.DeclarationOf(NameKind.Purpose, purpose.Path) is { } declared
            ? new(policy.Path, policy.Text.Lines.GetLinePositionSpan(declared.Scalar.Span))
            : null;
    }
}
