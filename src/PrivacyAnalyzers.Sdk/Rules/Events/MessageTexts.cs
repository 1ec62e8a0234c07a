using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Reads what a message says where the code writes it out, and tells whether more may stand in it than can be read.</summary>
internal sealed class MessageTexts(PrivacyModel model, IMethodSymbol method, CancellationToken cancellation)
{
    /// <summary>What the message says, and whether that is all.</summary>
    public (string Text, bool IsWhole) Of(SinkHit hit)
    {
        var contents = hit.Parts.Where(part => part.Role == ArgumentRole.Content && part.Value.Type is null or { SpecialType: SpecialType.System_String }).ToList();
        var text = string.Join("\n", contents.Select(part => part.Value.Text ?? ""));
        var isWhole = contents.Count > 0 && hit.Parts.All(part => part.Role != ArgumentRole.Message)
            && contents.All(part => part.Value.Text is not null && part.Site is ExpressionSyntax site && hit.Site.Span.Contains(site.Span) && IsWhole(site, depth: 0));
        return (text, isWhole);
    }

    private bool IsWhole(ExpressionSyntax text, int depth) => text switch
    {
        _ when depth > 4 => false,
        LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsWhole(inner.Expression, depth + 1),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolationSyntax>().All(hole => IsShort(hole.Expression, depth + 1)),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => IsShort(sum.Left, depth + 1) && IsShort(sum.Right, depth + 1),
        IdentifierNameSyntax name => IsWholeVariable(name, depth + 1),
        _ => ConstantOf(text),
    };

    /// <summary>A name, a number or a date hides no paragraph; a text called anything else may.</summary>
    private bool IsShort(ExpressionSyntax part, int depth)
    {
        if (IsWhole(part, depth))
            return true;
        var semantics = model.Bodies.ModelOf(part);
        if (semantics.GetTypeInfo(part, cancellation).Type is not { } type)
            return false;
        return type.SpecialType != SpecialType.System_String
            ? type.IsValueType
            : semantics.GetSymbolInfo(part, cancellation).Symbol is { } symbol && (model.Recognizer.Classify(symbol) is not null || Lexicon.Default.WaysOut.IsShort(symbol.Name));
    }

    private bool IsWholeVariable(IdentifierNameSyntax name, int depth)
    {
        if (ConstantOf(name))
            return true;
        if (model.Bodies.ModelOf(name).GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value }
            || model.Bodies.DeclarationOf(method, cancellation) is not { } body)
            return false;
        return !body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == local.Name)
            && IsWhole(value, depth);
    }

    private bool ConstantOf(ExpressionSyntax text) => model.Bodies.ModelOf(text).GetConstantValue(text, cancellation).HasValue;
}
