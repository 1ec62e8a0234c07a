using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Projects.Written;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>The methods of a project that code of other projects can run, with what they do.</summary>
internal static class PublicSurface
{
    /// <summary>A line for each method of which callers elsewhere should know more than its name says.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Summaries(PrivacyModel model, PlaceText places, CancellationToken cancellation)
    {
        foreach (var filtered in model.GlobalFilters.Types)
            if (SymbolText.Of(filtered) is { } id)
                yield return new(id, "{}");
        foreach (var type in TypesOf(model.Compilation.Assembly.GlobalNamespace))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!CanBeRun(method) || SymbolText.Of(method) is not { } id || !model.Bodies.Has(method, cancellation))
                    continue;
                var line = SummaryWriter.Write(model.Analyze(method, cancellation).Summary, id, places);
                if (line != "{}" || IsNeededEvenIfSilent(method, model))
                    yield return new(id, line);
            }
        }
    }

    /// <summary>
    /// Visible methods, and those that are called through something visible: an internal class may implement a public interface.
    /// </summary>
    private static bool CanBeRun(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.ExplicitInterfaceImplementation
        && (IsVisible(method) || IsCalledThroughAnother(method));

    private static bool IsVisible(ISymbol symbol)
    {
        for (var at = symbol; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
            if (at.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        return true;
    }

    private static bool IsCalledThroughAnother(IMethodSymbol method) =>
        method.OverriddenMethod is not null
        || !method.ExplicitInterfaceImplementations.IsEmpty
        || (method.DeclaredAccessibility == Accessibility.Public && !method.IsStatic && method.ContainingType.AllInterfaces
            .SelectMany(implemented => implemented.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method)));

    /// <summary>
    /// Whether it matters that the method does nothing: it gives back what would otherwise be judged by its name, or it is one of
    /// several that a call may run, of which no more is certain than of the least. A constructor that does not look like one by
    /// which data leaves, as an exception's does, needs no line. A method that is named as if it wrote a log, and writes none, does.
    /// </summary>
    private static bool IsNeededEvenIfSilent(IMethodSymbol method, PrivacyModel model) =>
        method.MethodKind == MethodKind.Constructor ? model.Recipients.FindSink(method) is not null :
        method.IsVirtual || LogShapes.IsNamedOnly(method) || IsCalledThroughAnother(method) || TypeFacts.KindOf(method.ReturnType, out _, out _) is ValueKinds.Text or ValueKinds.Object;

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var nested in TypesOf(member))
                yield return nested;
        }
    }
}
