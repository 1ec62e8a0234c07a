using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>The member that tells whether a person may be contacted, and the conditions that can be written with it.</summary>
internal sealed class ContactState
{
    private readonly string allows;

    private ContactState(string member, string allows)
    {
        Member = member;
        this.allows = allows;
    }

    /// <summary>The member's name.</summary>
    public string Member { get; }

    /// <summary>What the finding says about the state; null when it does not name one.</summary>
    public static ContactState? Read(FindingContext finding) =>
        finding.Property(FindingProperties.StateMember) is { } member && finding.Property(FindingProperties.StateAllows) is { } allows
            && SyntaxFacts.IsValidIdentifier(member) && allows is "true" or "false" or "null"
            ? new ContactState(member, allows)
            : null;

    /// <summary>The state of <paramref name="person"/>: <c>customer.OptOut</c>.</summary>
    public MemberAccessExpressionSyntax Of(ExpressionSyntax person) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression,
        person is BinaryExpressionSyntax or AwaitExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(person)
            : person,
        SyntaxFactory.IdentifierName(Member));

    /// <summary>The condition under which the person may be contacted, for a state <paramref name="state"/> of type <paramref name="type"/>.</summary>
    public string Allowed(string state, ITypeSymbol type) => allows switch
    {
        "null" => state + " == null",
        "true" => IsNullable(type) ? state + " == true" : state,
        _ => IsNullable(type) ? state + " != true" : "!" + state,
    };

    /// <summary>The condition under which the person must not be contacted.</summary>
    public string Blocked(string state, ITypeSymbol type) => allows switch
    {
        "null" => state + " != null",
        "true" => IsNullable(type) ? state + " != true" : "!" + state,
        _ => IsNullable(type) ? state + " == true" : state,
    };

    /// <summary>The type of the state on <paramref name="type"/>; null when it has no such property or field.</summary>
    public ITypeSymbol? TypeOn(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(Member))
            {
                switch (candidate)
                {
                    case IPropertySymbol property:
                        return property.Type;
                    case IFieldSymbol field:
                        return field.Type;
                }
            }
        }

        return null;
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
