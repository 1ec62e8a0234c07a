using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// The new code of a method, bound with the symbols of the compilation that it was edited in: what it calls is what is known already.
/// </summary>
/// <param name="Declaration">The method as it is now.</param>
/// <param name="Code">Its code: a block, or an arrow with an expression.</param>
/// <param name="Text">Stands for the text of the code.</param>
/// <param name="Semantics">Knows what the names in the code mean.</param>
internal sealed record EditedBody(SyntaxNode Declaration, SyntaxNode Code, ulong Text, SemanticModel Semantics)
{
    /// <summary>Puts the code of <paramref name="now"/> in place of that of <paramref name="start"/>; null when the compiler cannot.</summary>
    public static EditedBody? Of(ShapedBody start, ShapedBody now, SemanticModel semantics)
    {
        var at = start.Code!.SpanStart;
        SemanticModel? bound = null;
        var isBound = (now.Declaration, now.Code) switch
        {
            (_, ArrowExpressionClauseSyntax arrow) => semantics.TryGetSpeculativeSemanticModel(at, arrow, out bound),
            (BaseMethodDeclarationSyntax method, _) => semantics.TryGetSpeculativeSemanticModelForMethodBody(at, method, out bound),
            (AccessorDeclarationSyntax accessor, _) => semantics.TryGetSpeculativeSemanticModelForMethodBody(at, accessor, out bound),
            _ => false,
        };
        return isBound ? new(now.Declaration, now.Code!, now.Text, bound!) : null;
    }
}
