using System;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Sends what a message tells of somebody to that person's own address instead of a relative's: <c>customer.Email</c> for <c>customer.SpouseEmail</c>,
/// <c>patient.Email</c> for <c>patient.EmergencyContact.Email</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendToThemselves)), Shared]
public sealed class SendToThemselves : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3003"];

    // Who it is written to is decided for each message: where the person cannot be reached, less may have to be told instead.
    private protected override bool IsDecision => true;

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        var addresses = finding.Property(FindingProperties.Reader) is { } reader && finding.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            ? member.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(access => access.ToString() == reader).ToList()
            : [];
        if (addresses.Count != 1 || addresses.First() is not { } address || OwnOf(finding.Model, address) is not { } own || finding.TypeAt(address.SpanStart, own) is null)
            return [];
        return [new Repair(Strings.Format(nameof(SendToThemselves), own), address, editor => editor.ReplaceNode(address, own.WithTriviaFrom(address)))];
    }

    /// <summary>The person's own address; null when there is none of that kind.</summary>
    private static ExpressionSyntax? OwnOf(SemanticModel model, MemberAccessExpressionSyntax address)
    {
        var name = address.Name.Identifier.ValueText;
        if (AddressOf(model, address.Expression, address, own => own.Name != name && name.EndsWith(own.Name, StringComparison.OrdinalIgnoreCase)) is { } beside)
            return address.WithName(beside);
        return address.Expression is MemberAccessExpressionSyntax { Expression: var person } && AddressOf(model, person, address, own => own.Name == name) is { } above
            ? address.WithExpression(person).WithName(above)
            : null;
    }

    /// <summary>The property of <paramref name="owner"/> that is such an address, the one with the shortest name: whose it is, a longer one adds.</summary>
    private static SimpleNameSyntax? AddressOf(SemanticModel model, ExpressionSyntax owner, ExpressionSyntax address, Func<IPropertySymbol, bool> isIt) =>
        model.GetTypeInfo(owner).Type is { } type
        && model.LookupSymbols(address.SpanStart, type).OfType<IPropertySymbol>()
            .Where(property => !property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, model.GetTypeInfo(address).Type) && isIt(property))
            .OrderBy(property => property.Name.Length).FirstOrDefault() is { } own
            ? SyntaxFactory.IdentifierName(own.Name)
            : null;
}
