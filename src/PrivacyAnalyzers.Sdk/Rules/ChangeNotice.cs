using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>A declaration in one state of the code, with what is known of that state.</summary>
internal sealed record DeclarationState(SyntaxNode Declaration, SemanticModel Semantics, PrivacyModel Model);

/// <summary>Compares what other code can see of a declaration in two states of the code.</summary>
internal static class ChangeNotice
{
    /// <summary>Whether other code can tell the two states apart; true where that cannot be ruled out.</summary>
    public static bool IsNoticed(DeclarationState before, DeclarationState now, CancellationToken cancellation) => (before.Declaration, now.Declaration) switch
    {
        (BaseMethodDeclarationSyntax, BaseMethodDeclarationSyntax) =>
            SummaryOf(before, cancellation) is not { } earlier || SummaryOf(now, cancellation) is not { } later || !SummaryPrint.AreAlike(earlier, later),
        (BaseTypeDeclarationSyntax, BaseTypeDeclarationSyntax) =>
            MeaningOf(before, cancellation) is not { } earlier || MeaningOf(now, cancellation) != earlier,
        (PropertyDeclarationSyntax or BaseFieldDeclarationSyntax, PropertyDeclarationSyntax or BaseFieldDeclarationSyntax) =>
            MeaningsOf(before, cancellation) != MeaningsOf(now, cancellation),
        _ => true,
    };

    private static MethodSummary? SummaryOf(DeclarationState state, CancellationToken cancellation) =>
        DeclaredMethods.Of(state.Declaration, state.Semantics, cancellation) is { } method && state.Model.Analyze(method, cancellation) is { IsComplete: true } result
            ? result.Summary
            : null;

    private static string MeaningsOf(DeclarationState state, CancellationToken cancellation)
    {
        var declared = state.Declaration is BaseFieldDeclarationSyntax field ? field.Declaration.Variables : Enumerable.Repeat(state.Declaration, 1);
        return string.Join("\n", declared.Select(node => state.Semantics.GetDeclaredSymbol(node, cancellation)).OfType<ISymbol>().Select(member => TypeMeaning.OfMember(member, state.Model.Recognizer)));
    }

    private static string? MeaningOf(DeclarationState state, CancellationToken cancellation) =>
        state.Semantics.GetDeclaredSymbol(state.Declaration, cancellation) is ITypeSymbol type ? TypeMeaning.Of(type, state.Model.Recognizer) : null;
}
