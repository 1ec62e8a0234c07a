using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The switches that are turned on in one file.</summary>
internal sealed class Switches(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    public IEnumerable<SwitchTurnedOn> All()
    {
        var names = Model.Catalog.SwitchNames.Where(IsMentioned).ToImmutableHashSet();
        if (names.IsEmpty)
            yield break;
        foreach (var name in Root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (!names.Contains(name.Identifier.ValueText) || Semantics.GetSymbolInfo(name, Cancellation).Symbol is not { } symbol
                || Model.Catalog.FindSwitch(symbol) is not { } found || ValueAt(name, symbol) is not { } value || IsOff(value.Expression, found, symbol))
                continue;
            var container = CodeAt(name.SpanStart);
            if (IsMadeUp(container))
                continue;
            var guards = new DevelopmentGuards(Semantics, Cancellation);
            yield return new SwitchTurnedOn(
                found, name.Identifier.ValueText, container, guards.Protect(name) || (value.Expression is { } expression && guards.Allows(expression, holds: true)), name.GetLocation());
        }
    }

    /// <summary>The value that the switch gets here, null inside when it is on by being called; null when it is only read or named.</summary>
    private static (ExpressionSyntax? Expression, bool IsSet)? ValueAt(IdentifierNameSyntax name, ISymbol symbol)
    {
        var access = name.Parent is MemberBindingExpressionSyntax || (name.Parent is MemberAccessExpressionSyntax member && member.Name == name) ? (ExpressionSyntax)name.Parent : name;
        if (symbol is IMethodSymbol)
            return access.Parent is InvocationExpressionSyntax call ? (call.ArgumentList.Arguments.FirstOrDefault()?.Expression, true) : null;
        return access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access ? (assignment.Right, true) : null;
    }

    private bool IsOff(ExpressionSyntax? value, SwitchModel found, ISymbol symbol)
    {
        if (value is null)
            return false;
        var constant = Semantics.GetConstantValue(value, Cancellation);
        if (found.Flags.IsEmpty)
            return constant is { HasValue: true, Value: false };
        if (symbol is not IPropertySymbol { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type })
            return false;
        var shown = found.Flags.Select(flag => type.GetMembers(flag).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue).OfType<object>().Aggregate(0L, (sum, flag) => sum | System.Convert.ToInt64(flag, null));
        // A value that is put together elsewhere cannot be judged; of a sum that adds to what was there, each part counts.
        // Broken code may put text there.
        return constant is not { HasValue: true, Value: { } flags } || flags is string || (System.Convert.ToInt64(flags, null) & shown) == 0;
    }
}
