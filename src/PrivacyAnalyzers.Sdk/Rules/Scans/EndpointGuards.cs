using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>Tells whether something establishes who asks before an endpoint answers.</summary>
internal sealed class EndpointGuards(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    private const string Authorized = "RequireAuthorization";

    /// <summary>The methods that map all controllers at once.</summary>
    public static ImmutableArray<string> Mappings { get; } = ImmutableArray.Create("MapControllers", "MapControllerRoute", "MapDefaultControllerRoute");

    private readonly OwnIds _ownIds = new(semantics, model, cancellation);
    private bool? _isEverywhere;
    private bool? _isSomewhere;

    /// <summary>Whether an action is guarded: by attributes on it, its controller or a base of that; for all actions at once; or in its own code.</summary>
    public bool Protect(IMethodSymbol action, SyntaxNode declaration)
    {
        if (action.GetAttributes().Any(IsOpening))
            return LookAtWhoAsks(declaration);
        return Protect(action)
            || (IsMentioned(Authorized) && Mappings.Any(IsMentioned))
            || LookAtWhoAsks(declaration);
    }

    /// <summary>Whether something on the code or around it guards it: attributes on it, its type or a base of that; or what guards all at once.</summary>
    public bool Protect(IMethodSymbol code) =>
        TypesOf(code).SelectMany(type => type.GetAttributes()).Concat(code.GetAttributes()).Any(IsGuard) || IsEverywhere();

    /// <summary>Whether a mapped route is guarded: by what follows it, by its group, or in its own code. A group that a caller made may be.</summary>
    public bool Protect(InvocationExpressionSyntax route, ExpressionSyntax builder, AnonymousFunctionExpressionSyntax handler) =>
        CalledOn(route).Any(model.Recognizer.GuardsEndpoints)
        || (handler is ParenthesizedLambdaExpressionSyntax lambda && lambda.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => model.Recognizer.GuardsEndpoints(attribute.Name.ToString())))
        || IsEverywhere()
        || IsGuarded(builder)
        || LookAtWhoAsks(handler);

    /// <summary>Whether the code itself asks who is there, or takes something that only the right person can know.</summary>
    public bool LookAtWhoAsks(SyntaxNode code) => code.DescendantNodes().Any(node => node switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "User" } user => semantics.GetTypeInfo(user, cancellation).Type?.Name is "ClaimsPrincipal" or "IPrincipal",
        SimpleNameSyntax name => model.Recognizer.IsAboutWhoAsks(name.Identifier.ValueText),
        ParameterSyntax parameter => model.Recognizer.IsAboutWhoAsks(parameter.Identifier.ValueText) || parameter.Type?.ToString() is "ClaimsPrincipal",
        _ => false,
    }) || _ownIds.AreAskedFor(code);

    /// <summary>Whether the program is seen to establish who asks, at other endpoints.</summary>
    public bool StandElsewhere(INamedTypeSymbol? controller = null) =>
        (_isSomewhere ??= model.Recognizer.NamesOfSignIn.Any(IsMentioned))
        || controller?.GetMembers().OfType<IMethodSymbol>().Any(action => action.GetAttributes().Any(attribute => IsGuard(attribute) || IsOpening(attribute))) == true;

    private bool IsEverywhere() => _isEverywhere ??= model.Recognizer.NamesOfSignInForAll.Any(IsMentioned) || new GuardingMiddleware(semantics.Compilation, model, cancellation).IsUsed();

    private bool IsMentioned(string name) => semantics.Compilation.SyntaxTrees.Any(tree => model.Gate.IsMentioned(name, tree, cancellation));

    private static bool IsOpening(AttributeData attribute) => attribute.AttributeClass?.Name == "AllowAnonymousAttribute";

    private bool IsGuard(AttributeData attribute) => attribute.AttributeClass is { } type && !IsOpening(attribute)
        && (model.Recognizer.GuardsEndpoints(type.Name.EndsWith("Attribute", System.StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 9) : type.Name)
            || type.AllInterfaces.Any(implemented => implemented.Name is "IAuthorizeData" or "IAuthorizationFilter" or "IAsyncAuthorizationFilter"));

    private static IEnumerable<INamedTypeSymbol> TypesOf(IMethodSymbol action)
    {
        for (var type = action.ContainingType; type is not null; type = type.BaseType)
            yield return type;
    }

    private static IEnumerable<string> CalledOn(ExpressionSyntax call)
    {
        for (SyntaxNode at = call; at.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access; at = next)
            yield return access.Name.Identifier.ValueText;
    }

    /// <summary>Whether a group of routes is guarded where it is made, or anywhere in the file; one that comes from elsewhere may be.</summary>
    private bool IsGuarded(ExpressionSyntax builder)
    {
        if (builder.ToString().Contains(Authorized))
            return true;
        if (semantics.GetSymbolInfo(builder, cancellation).Symbol is not { } group)
            return false;
        // The program itself is no group that somebody else may have guarded.
        if (group is IParameterSymbol { Type.Name: not "WebApplication" })
            return IsMentioned(Authorized);
        return group.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation).ToString().Contains(Authorized))
            || semantics.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Any(access => access.Name.Identifier.ValueText == Authorized && access.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == group.Name);
    }
}
