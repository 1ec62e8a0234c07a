using System;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Chooses among the identifiers that may stand in for a person's data.</summary>
internal static class PersonIds
{
    /// <summary>
    /// <paramref name="known"/>, or where the same call tells that one already another identifier of the same object: an order that is named by its
    /// number names its buyer by theirs, <c>order.CustomerId</c>.
    /// </summary>
    public static ExpressionSyntax Choose(SemanticModel model, ExpressionSyntax logged, ExpressionSyntax known) =>
        known is MemberAccessExpressionSyntax access && IsTold(logged, known) && Other(model, logged.SpanStart, access) is { } other ? other : known;

    private static bool IsTold(ExpressionSyntax logged, ExpressionSyntax id) =>
        logged.AncestorsAndSelf().TakeWhile(node => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)).Last()
            .DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => SyntaxFactory.AreEquivalent(access, id));

    private static MemberAccessExpressionSyntax? Other(SemanticModel model, int position, MemberAccessExpressionSyntax known)
    {
        var owner = model.GetSpeculativeTypeInfo(position, known.Expression, SpeculativeBindingOption.BindAsExpression).Type;
        var others = owner is null ? [] : model.LookupSymbols(position, owner).OfType<IPropertySymbol>()
            .Where(property => property.Name != known.Name.Identifier.ValueText && property.Name.Length > 2 && property.Name.EndsWith("Id", StringComparison.Ordinal) && IsKey(property.Type))
            .ToList();
        return others.Count == 1 ? known.WithName(SyntaxFactory.IdentifierName(others[0].Name)) : null;
    }

    /// <summary>Whether what tells one from another may be of this type.</summary>
    public static bool IsKey(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? IsKey(nullable.TypeArguments[0])
        : type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String || type.Name == nameof(Guid);
}
