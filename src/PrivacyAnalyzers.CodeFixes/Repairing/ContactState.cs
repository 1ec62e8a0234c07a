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
    public static ContactState? Read(FindingContext finding) => Read(finding, FindingProperties.StateMember, FindingProperties.StateAllows);

    /// <summary>What the finding says about the state that the code could look at; null when it does not name one.</summary>
    public static ContactState? ReadAsked(FindingContext finding) => Read(finding, FindingProperties.AskedMember, FindingProperties.AskedAllows);

    private static ContactState? Read(FindingContext finding, string memberKey, string allowsKey) =>
        finding.Property(memberKey) is { } member && finding.Property(allowsKey) is { } allows
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

    /// <summary>
    /// What this state, of type <paramref name="taken"/>, is to be when another person object says <paramref name="said"/> in <paramref name="state"/>
    /// of type <paramref name="given"/>; null when the one cannot tell the other.
    /// </summary>
    public string? From(ContactState said, string state, ITypeSymbol given, ITypeSymbol taken) => allows switch
    {
        "null" => said.allows == "null" && SymbolEqualityComparer.Default.Equals(given, taken) ? state : null,
        _ when said.allows == allows && SymbolEqualityComparer.Default.Equals(given, taken) => state,
        "true" => said.Allowed(state, given),
        _ => said.Blocked(state, given),
    };

    /// <summary>The property or field of <paramref name="type"/> that holds the state; null when it has none.</summary>
    public ISymbol? MemberOn(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            if (current.GetMembers(Member).FirstOrDefault(candidate => candidate is IPropertySymbol or IFieldSymbol) is { } found)
                return found;
        return null;
    }

    /// <summary>The type of the state on <paramref name="type"/>; null when it has no such property or field.</summary>
    public ITypeSymbol? TypeOn(ITypeSymbol type) => MemberOn(type) switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
