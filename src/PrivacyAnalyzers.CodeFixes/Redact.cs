using System;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Sends what is logged through a masking method or a redactor that is in scope: <c>Mask(customer.Email)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Redact)), Shared]
public sealed class Redact : FindingFix
{
    private static readonly string[] Verbs = ["Mask", "Redact", "Anonymize", "Anonymise"];

    // What may follow the verb without saying that only some other kind of data is masked.
    private static readonly ImmutableHashSet<string> Neutral = ["", "Text", "Value", "String", "Pii", "PersonalData", "Data"];

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4001", "PRV4003", "PRV4005", "PRV4008", "PRV5001", "PRV5003"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (LoggedExpression.Of(finding) is not { } logged || finding.Model.GetTypeInfo(logged).Type?.SpecialType != SpecialType.System_String)
            return [];

        var data = logged.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText ?? "";
        foreach (var masker in Maskers(finding.Model, logged.SpanStart, data))
        {
            var masked = SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression(masker),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(logged.WithoutTrivia()))));
            if (finding.TypeAt(logged.SpanStart, masked)?.SpecialType == SpecialType.System_String)
                return [new Repair(Strings.Format(nameof(Redact), masker), logged, editor => editor.ReplaceNode(logged, masked.WithTriviaFrom(logged)))];
        }

        return [];
    }

    /// <summary>What can be called to mask a text, the one that names the data first.</summary>
    private static IEnumerable<string> Maskers(SemanticModel model, int position, string data)
    {
        var symbols = model.LookupSymbols(position);
        var methods = symbols.OfType<IMethodSymbol>().Where(method => Masks(method, data)).Select(method => method.Name);
        var redactors = symbols.SelectMany(symbol => MethodsOf(symbol).Where(method => Masks(method, data)).Select(method => symbol.Name + "." + method.Name));
        var maskers = symbols.OfType<INamedTypeSymbol>().Where(type => type.IsStatic && Names(type.Name))
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>().Where(method => IsMarked(method, type, data) || Masks(method, data)).Select(method => type.Name + "." + method.Name));
        return methods.Concat(redactors).Concat(maskers).Distinct()
            .OrderByDescending(name => name.EndsWith(data, StringComparison.OrdinalIgnoreCase))
            .ThenBy(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal);
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(ISymbol symbol)
    {
        ITypeSymbol? type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        if (type is null || !Names(type.Name))
            return [];
        var types = new List<ITypeSymbol>(type.AllInterfaces);
        for (var current = type; current is not null; current = current.BaseType)
            types.Add(current);
        return types.SelectMany(each => each.GetMembers().OfType<IMethodSymbol>()).Where(method => !method.IsStatic);
    }

    private static bool Names(string type) => Verbs.Any(verb => type.IndexOf(verb, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the method of a class for masking is marked to do so, and is named after the data alone: <c>Mask.Email</c>.</summary>
    private static bool IsMarked(IMethodSymbol method, ITypeSymbol type, string data) =>
        TakesText(method) && IsFor(method.Name, data) && (Annotations.Find(method, "Redacts") ?? Annotations.Find(type, "Redacts")) is not null;

    private static bool TakesText(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_String
        && method.Parameters.Count(parameter => !parameter.IsOptional) == 1
        && method.Parameters[0].Type.SpecialType == SpecialType.System_String;

    private static bool Masks(IMethodSymbol method, string data) => TakesText(method)
        && Verbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal) && IsFor(method.Name.Substring(verb.Length), data));

    private static bool IsFor(string rest, string data) =>
        Neutral.Contains(rest) || data.IndexOf(rest, StringComparison.OrdinalIgnoreCase) >= 0 || rest.IndexOf(data, StringComparison.OrdinalIgnoreCase) >= 0;
}
