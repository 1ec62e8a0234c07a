using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Declares what a member holds where that is only guessed from its name: <c>[EmailData]</c>. No finding asks for it; it is offered where the member
/// is declared, so that the guess becomes a statement that others can rely on.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ClassifyMember)), Shared]
public sealed class ClassifyMember : CodeRefactoringProvider
{
    private const string OfAnyName = "PersonalDataCategory";

    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, token) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(token).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(token).ConfigureAwait(false) is not { } model
            || DeclarationAt(root.FindNode(context.Span)) is not { } declaration
            || model.GetDeclaredSymbol(declaration is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : declaration, token) is not { } symbol)
            return;
        var recognizer = new Recognizer(model.Compilation, await PolicyFile.ReadAsync(document.Project, token).ConfigureAwait(false));
        if (recognizer.Classify(symbol) is not { Evidence: DataEvidence.Name or DataEvidence.Shape, Category.Id: var category }
            || AnnotationOf(category, model.Compilation) is not { } annotation)
            return;
        context.RegisterRefactoring(CodeAction.Create(
            Strings.Format(nameof(ClassifyMember), symbol.Name, annotation),
            _ => Task.FromResult(Layout.Settle(document, Annotated(root, declaration, annotation, annotation == OfAnyName ? category : null))),
            nameof(ClassifyMember)));
    }

    private static SyntaxNode? DeclarationAt(SyntaxNode node) => node.AncestorsAndSelf().TakeWhile(around => around is not (BlockSyntax or ArrowExpressionClauseSyntax)).FirstOrDefault(around =>
        around is PropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 } or ParameterSyntax { Parent: ParameterListSyntax { Parent: MemberDeclarationSyntax } });

    /// <summary>The annotation of the category: one of its own, else the one that takes any name; null when the code knows neither.</summary>
    private static string? AnnotationOf(string category, Compilation compilation)
    {
        var own = string.Concat(category.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))) + "Data";
        return new[] { own, OfAnyName }.FirstOrDefault(name => compilation.GetTypeByMetadataName($"{Annotations.Namespace}.{name}Attribute") is not null);
    }

    private static SyntaxNode Annotated(SyntaxNode root, SyntaxNode declaration, string annotation, string? argument)
    {
        SyntaxNode annotated = declaration is ParameterSyntax parameter
            ? AttributeLine.Add(parameter, annotation, argument)
            : AttributeLine.Add((MemberDeclarationSyntax)declaration, annotation, argument);
        return UsingDirectives.Add(root.ReplaceNode(declaration, annotated), Annotations.Namespace);
    }
}
