using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>
/// Asks a service at hand that knows what the person wants: <c>if (await preferences.IsOptedOutAsync(customer.Id)) continue;</c>, and before data
/// is given away <c>if (await agreements.HasAgreedAsync(customer.Id))</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardSendByService)), Shared]
public sealed class GuardSendByService : FindingFix
{
    private static readonly string[] Addresses = ["mail", "address", "recipient", "phone", "メール", "宛先", "電話"];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV2001", "PRV2003", "PRV3001"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (PersonOf(finding) is not { } person
            || finding.Node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || finding.TypeAt(statement.SpanStart, person) is not { } type)
        {
            yield break;
        }

        var annotation = finding.Diagnostic.Id == "PRV3001" ? "ConsentCheck" : "OptOutCheck";
        var canAwait = finding.Model.GetEnclosingSymbol(statement.SpanStart) is IMethodSymbol { IsAsync: true };
        foreach (var service in finding.Model.LookupSymbols(statement.SpanStart).Where(symbol => symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol or ILocalSymbol))
        {
            foreach (var check in ChecksOf(service, annotation))
            {
                if (Asked(check, person, type, canAwait) is not { } arguments)
                    continue;
                var call = $"{(IsTask(check) ? "await " : "")}{service.Name}.{check.Name}({arguments})";
                var isNegated = Annotations.Find(check, annotation)!.NamedArguments.Any(argument => argument is { Key: "Negated", Value.Value: true });
                var edit = StatementGuard.Plan(finding.Model, statement, isNegated ? new GuardCondition(person, "!" + call, call) : new GuardCondition(person, call, "!" + call));
                if (edit is not null)
                    yield return new Repair(Strings.Format(nameof(GuardSendByService), service.Name + "." + check.Name), statement, edit, Variant: service.Name + "." + check.Name);
            }
        }
    }

    /// <summary>The person whom the check is to be about: what the finding names, or whose id it knows.</summary>
    private static ExpressionSyntax? PersonOf(FindingContext finding) =>
        finding.Property(FindingProperties.Person) is { } person ? FindingContext.ParseExpression(person)
        : finding.Property(FindingProperties.IdExpression) is { } id && FindingContext.ParseExpression(id) is MemberAccessExpressionSyntax access ? access.Expression
        : null;

    private static IEnumerable<IMethodSymbol> ChecksOf(ISymbol service, string annotation)
    {
        var type = service switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => ((ILocalSymbol)service).Type,
        };
        return type.SpecialType != SpecialType.None ? [] : type.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic && Annotations.Find(method, annotation) is not null);
    }

    /// <summary>What the check has to be given; null when it cannot be asked here.</summary>
    private static string? Asked(IMethodSymbol check, ExpressionSyntax person, ITypeSymbol type, bool canAwait)
    {
        if ((IsTask(check) && !canAwait) || !(IsTask(check) || check.ReturnType.SpecialType == SpecialType.System_Boolean))
            return null;
        var needed = check.Parameters.Where(parameter => !parameter.IsOptional).ToList();
        if (needed.Count != 1)
            return null;
        if (SymbolEqualityComparer.Default.Equals(needed[0].Type, type))
            return type.SpecialType != SpecialType.System_String || IsAddress(needed[0].Name) ? person.ToString() : null;
        // By the id that the person has, when it is of the kind that is asked for.
        return needed[0].Name.EndsWith("Id", System.StringComparison.OrdinalIgnoreCase)
            && type.GetMembers("Id").OfType<IPropertySymbol>().FirstOrDefault() is { } id && SymbolEqualityComparer.Default.Equals(id.Type, needed[0].Type)
            ? person + ".Id"
            : null;
    }

    /// <summary>Whether a text that is asked for under this name is an address: another one may be a number of the person.</summary>
    private static bool IsAddress(string parameter) =>
        Addresses.Any(word => parameter.IndexOf(word, System.StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsTask(IMethodSymbol check) =>
        check.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task && task.TypeArguments[0].SpecialType == SpecialType.System_Boolean;
}
