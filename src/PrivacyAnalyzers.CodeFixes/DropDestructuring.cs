namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Logs the person's type name instead of all their members: <c>{Customer}</c> for <c>{@Customer}</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropDestructuring)), Shared]
public sealed class DropDestructuring : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4002"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (LoggedExpression.Of(finding) is not { } logged
            || LoggedExpression.ArgumentOf(logged) is not { } argument
            || TemplateHole.For(finding.Model, argument) is not { Operator: "@" } hole
            || !SaysOnlyItsType(finding.Model.GetTypeInfo(logged).Type))
        {
            return [];
        }

        return [new Repair(
            Strings.Format(nameof(DropDestructuring), logged),
            argument,
            editor => editor.ReplaceNode(hole.Template, (current, _) => hole.DropOperator((LiteralExpressionSyntax)current)))];
    }

    /// <summary>Whether the text of such an object is the name of its type: loggers write the elements of a sequence, and a record prints its members.</summary>
    private static bool SaysOnlyItsType(ITypeSymbol? type)
    {
        if (ElementType.Of(type) is { } element)
            return SaysOnlyItsType(element);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsRecord: false, IsAnonymousType: false, IsTupleType: false } named
            || named.SpecialType != SpecialType.None)
        {
            return false;
        }

        for (INamedTypeSymbol? current = named; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().Any(method => method.IsOverride))
                return false;
        }

        return true;
    }
}
