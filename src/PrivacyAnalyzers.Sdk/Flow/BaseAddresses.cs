using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The hosts to which types send their relative requests: set on the client in the type itself, or where the type's client
/// is registered (<c>AddHttpClient</c>). Looked for once, and only when somebody asks.
/// </summary>
internal sealed class BaseAddresses(Compilation compilation, MethodBodies bodies)
{
    private const string Property = "BaseAddress";
    private const string Registration = "AddHttpClient";
    private const string Creation = "CreateClient";

    /// <summary>Names in code that is read wherever it stands, whoever asks.</summary>
    public static ImmutableArray<string> Names { get; } = ImmutableArray.Create(Property, Registration, Creation);

    private readonly Lazy<ImmutableDictionary<ITypeSymbol, string>> _hosts = new(() => Find(compilation, bodies));

    /// <summary>The host of the type's client; null when nothing says, or when there are several.</summary>
    public string? Of(ITypeSymbol type) => _hosts.Value.TryGetValue(type.OriginalDefinition, out var host) ? host : null;

    private static ImmutableDictionary<ITypeSymbol, string> Find(Compilation compilation, MethodBodies bodies)
    {
        var found = new List<(ITypeSymbol Type, string Host)>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (assignment, model) in In<AssignmentExpressionSyntax>(compilation, bodies, Property))
        {
            if (NameOf(assignment.Left) != Property || Hosts.In(assignment.Right, model) is not { } host)
                continue;
            var call = assignment.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(each => NameOf(each.Expression) == Registration);
            if (call is null)
                found.AddRange(Around(assignment, model).Select(type => (type, host)));
            else if (Generic(call.Expression) is { } generic)
                found.AddRange(generic.TypeArgumentList.Arguments.Select(type => model.GetSymbolInfo(type).Symbol).OfType<ITypeSymbol>().Select(type => (type, host)));
            else if (FirstText(call, model) is { } name)
                named[name] = host;
        }

        if (named.Count > 0)
            foreach (var (call, model) in In<InvocationExpressionSyntax>(compilation, bodies, Creation))
                if (NameOf(call.Expression) == Creation && FirstText(call, model) is { } name && named.TryGetValue(name, out var host))
                    found.AddRange(Around(call, model).Select(type => (type, host)));
        return found.GroupBy(entry => entry.Type, entry => entry.Host, (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default)
            .Where(hosts => hosts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1)
            .ToImmutableDictionary(hosts => hosts.Key, hosts => hosts.First(), (IEqualityComparer<ITypeSymbol>)SymbolEqualityComparer.Default);
    }

    // Few files hold the word at all, and only those are parsed further.
    private static IEnumerable<(T Node, SemanticModel Model)> In<T>(Compilation compilation, MethodBodies bodies, string word)
        where T : SyntaxNode =>
        compilation.SyntaxTrees.Where(tree => tree.GetText().ToString().Contains(word))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>().Select(node => (node, bodies.ModelOf(node))));

    private static IEnumerable<ITypeSymbol> Around(SyntaxNode node, SemanticModel model) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration && model.GetDeclaredSymbol(declaration) is ITypeSymbol type ? [type] : [];

    private static string? FirstText(InvocationExpressionSyntax call, SemanticModel model) =>
        call.ArgumentList.Arguments.Select(argument => model.GetConstantValue(argument.Expression).Value as string).FirstOrDefault(text => text is not null);

    private static GenericNameSyntax? Generic(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } ? generic : null;

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };
}
