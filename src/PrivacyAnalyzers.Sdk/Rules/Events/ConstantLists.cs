using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Lists of addresses that are written into the code.</summary>
internal static class ConstantLists
{
    /// <summary>The list that <paramref name="person"/> is an element of; null when it is none of addresses of different houses, as people outside have them.</summary>
    public static SyntaxNode? Of(Entity person)
    {
        for (var entity = person; entity is not null; entity = entity.Owner)
            if (entity.Kind == EntityKind.Element && WrittenAt(entity.Owner!) is { } list && IsOfOutsiders(list))
                return list;
        return null;
    }

    private static SyntaxNode? WrittenAt(Entity list) => list switch
    {
        { Kind: EntityKind.Created, Site: ExpressionSyntax site } => site,
        { Kind: EntityKind.Static or EntityKind.Member, Symbol: IFieldSymbol or IPropertySymbol } =>
            list.Symbol!.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Select(Initializer).FirstOrDefault(initializer => initializer is not null),
        _ => null,
    };

    private static SyntaxNode? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };

    /// <summary>A company's own people share its domain.</summary>
    private static bool IsOfOutsiders(SyntaxNode list) =>
        list.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .Select(literal => literal.Token.ValueText)
            .Where(text => text.IndexOf('@') > 0)
            .Select(text => text.Substring(text.IndexOf('@')))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count() > 1;
}
