using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The web endpoints of one file that answer with personal data: actions of controllers, handlers of mapped routes, and functions.</summary>
internal sealed class Endpoints(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly EndpointAnswers _answers = new(semantics, model, cancellation);
    private readonly EndpointGuards _guards = new(semantics, model, cancellation);

    private readonly HttpFunctions _functions = new(semantics, model, cancellation);

    public IEnumerable<EndpointReturned> All() => Actions().Concat(Routes()).Concat(Functions());

    private IEnumerable<EndpointReturned> Actions()
    {
        foreach (var type in Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>())
        {
            if (type.BaseList is null || type.Members.Count == 0 || Semantics.GetDeclaredSymbol(type, Cancellation) is not { } controller || !IsController(controller) || IsMadeUp(controller))
                continue;
            foreach (var declaration in type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword)))
                if (Semantics.GetDeclaredSymbol(declaration, Cancellation) is { IsStatic: false } action && Reads(action))
                    foreach (var answer in _answers.Of(declaration, action.Parameters))
                        yield return answer with
                        {
                            Container = action,
                            IsGuarded = _guards.Protect(action, declaration),
                            LooksAtWhoAsks = _guards.LookAtWhoAsks(declaration),
                            IsGuardedElsewhere = _guards.StandElsewhere(controller),
                        };
        }
    }

    private IEnumerable<EndpointReturned> Routes()
    {
        if (!IsMentioned("MapGet"))
            yield break;
        foreach (var call in Root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapGet" } access || call.ArgumentList.Arguments.LastOrDefault()?.Expression is not AnonymousFunctionExpressionSyntax handler
                || Semantics.GetSymbolInfo(handler, Cancellation).Symbol is not IMethodSymbol lambda)
                continue;
            var container = CodeAt(call.SpanStart);
            if (IsMadeUp(container))
                continue;
            foreach (var answer in _answers.Of(handler, lambda.Parameters))
                yield return answer with
                {
                    Container = container,
                    IsGuarded = _guards.Protect(call, access.Expression, handler),
                    LooksAtWhoAsks = _guards.LookAtWhoAsks(handler),
                    IsGuardedElsewhere = _guards.StandElsewhere(),
                    Route = access.Name.Identifier.ValueText,
                };
        }
    }

    private IEnumerable<EndpointReturned> Functions()
    {
        if (!Model.Gate.HasTriggers(Semantics.SyntaxTree, Cancellation))
            yield break;
        foreach (var declaration in Root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            if (HttpFunctions.TriggerOf(declaration) is not { } trigger || !_functions.Reads(declaration, trigger)
                || Semantics.GetDeclaredSymbol(declaration, Cancellation) is not { } function || IsMadeUp(function))
                continue;
            foreach (var answer in _answers.Of(declaration, function.Parameters))
            {
                var looks = _functions.LookAtWhoAsks(declaration) || _guards.LookAtWhoAsks((SyntaxNode?)declaration.Body ?? declaration.ExpressionBody!);
                yield return answer with
                {
                    Container = function,
                    IsGuarded = looks || HttpFunctions.AsksForKey(trigger) || _guards.Protect(function),
                    LooksAtWhoAsks = looks,
                    IsGuardedElsewhere = _functions.OthersAskForKeys() || _guards.StandElsewhere(function.ContainingType),
                    IsFunction = true,
                };
            }
        }
    }

    private static bool IsController(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name is "ControllerBase" or "ApiController" && at.ContainingNamespace is { IsGlobalNamespace: false })
                return true;
        return false;
    }

    /// <summary>Whether an action is asked for by GET, by attribute or else by its name.</summary>
    private bool Reads(IMethodSymbol action)
    {
        var names = action.GetAttributes().Select(attribute => attribute.AttributeClass?.Name ?? "").ToImmutableArray();
        if (names.Contains("NonActionAttribute"))
            return false;
        return names.Contains("HttpGetAttribute") || (!names.Any(name => name.StartsWith("Http", System.StringComparison.Ordinal)) && Model.Recognizer.IsReading(action.Name));
    }
}
