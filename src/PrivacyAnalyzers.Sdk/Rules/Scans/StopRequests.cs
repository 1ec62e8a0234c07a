using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The methods of one file that carry out people's requests to be left alone.</summary>
internal sealed class StopRequests(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly StopRequestLexicon _words = Lexicon.Default.StopRequests;

    public IEnumerable<StopRequestHandled> All()
    {
        foreach (var declaration in Root.DescendantNodes(MayDeclare).OfType<MethodDeclarationSyntax>())
        {
            // Only names are read of most methods: nothing of them is bound.
            if ((declaration.Body ?? (SyntaxNode?)declaration.ExpressionBody) is not { } body || !IsNamedSo(declaration)
                || Semantics.GetDeclaredSymbol(declaration, Cancellation) is not { } method || IsMadeUp(method) || Lexicon.Default.MadeUp.IsStandIn(method.ContainingType.Name)
                || !ComesFromPerson(method) || !IsWritten(body) || OnlyShows(declaration, body))
                continue;
            yield return new StopRequestHandled(method, Changes(body), declaration.Identifier.GetLocation());
        }
    }

    private static bool MayDeclare(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private bool IsNamedSo(MethodDeclarationSyntax method) => _words.IsRequest(method.Identifier.ValueText)
        || (_words.IsHandler(method.Identifier.ValueText) && method.ParameterList.Parameters.FirstOrDefault()?.Type is { } type && _words.IsRequestType(NameOf(type)));

    // Programs unsubscribe from events too: here a person or their address is among what the method is given, or its name says so.
    private bool ComesFromPerson(IMethodSymbol method) => _words.IsOfPeople(method.Name)
        || method.Parameters.Any(parameter => Model.Recognizer.Classify(parameter) is not null || (parameter.Type is INamedTypeSymbol type && (Model.Recognizer.IsPerson(type) || _words.IsRequestType(type.Name))));

    /// <summary>What is not written yet is no mistake: an empty body, or one that says so by throwing.</summary>
    private bool IsWritten(SyntaxNode body) =>
        !body.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax && node.ToString().Contains("Not"))
        && body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => NameOf(call) is { } name && (_words.ChangesNothing(name) || IsLog(call)) && name is not ("FromResult" or "nameof"));

    /// <summary>A page that asks whether it is meant: the request itself is posted.</summary>
    private static bool OnlyShows(MethodDeclarationSyntax method, SyntaxNode body)
    {
        var attributes = method.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.Name.ToString()).ToList();
        if (attributes.Any(name => name.Contains("HttpPost") || name.Contains("HttpDelete") || name.Contains("HttpPut")))
            return false;
        return attributes.Any(name => name.Contains("HttpGet"))
            || body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => NameOf(call) is "View" or "Page" or "PartialView");
    }

    private bool Changes(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or MemberBindingExpressionSyntax }:
                case AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: IdentifierNameSyntax left } when IsMember(left):
                case PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax when node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PreIncrementExpression):
                case InvocationExpressionSyntax call when NameOf(call) is not { } name || !(_words.ChangesNothing(name) || IsLog(call)):
                    return true;
            }
        }

        return false;
    }

    private bool IsMember(IdentifierNameSyntax name) => Semantics.GetSymbolInfo(name, Cancellation).Symbol is IFieldSymbol or IPropertySymbol;

    private bool IsLog(InvocationExpressionSyntax call) => Semantics.GetSymbolInfo(call, Cancellation).Symbol is IMethodSymbol method
        ? Model.Catalog.FindSink(method) is { Channel: Channel.Log or Channel.Console }
        : NameOf(call)!.StartsWith("Log", System.StringComparison.Ordinal);

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
