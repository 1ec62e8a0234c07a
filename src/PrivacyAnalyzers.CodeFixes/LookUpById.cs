using System;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Looks the person up by the id that is at hand: <c>customer.Id == customerId</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookUpById)), Shared]
public sealed class LookUpById : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV3005"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Property(FindingProperties.IdExpression) is not { } text
            || FindingContext.ParseExpression(text) is not MemberAccessExpressionSyntax id
            || finding.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == finding.Diagnostic.Location.SourceSpan) is not { } condition
            || finding.TypeAt(condition.SpanStart, id) is not { } type)
        {
            return [];
        }

        var names = new[] { id.Name.Identifier.ValueText, id.Expression + id.Name.Identifier.ValueText };
        var given = finding.Model.LookupSymbols(condition.SpanStart)
            .Where(symbol => symbol is IParameterSymbol or ILocalSymbol && names.Contains(symbol.Name, StringComparer.OrdinalIgnoreCase))
            .FirstOrDefault(symbol => SymbolEqualityComparer.Default.Equals(symbol is IParameterSymbol parameter ? parameter.Type : ((ILocalSymbol)symbol).Type, type));
        if (given is null)
            return [];
        var changed = SyntaxFactory.ParseExpression($"{id} == {given.Name}");
        return [new Repair(Strings.Format(nameof(LookUpById), changed), condition, editor => editor.ReplaceNode(condition, changed.WithTriviaFrom(condition)))];
    }
}
