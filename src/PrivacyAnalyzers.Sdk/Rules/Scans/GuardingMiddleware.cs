using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>
/// Tells whether a program uses a middleware that turns away whoever it does not know, before any endpoint is reached: <c>app.UseMiddleware&lt;ApiKeyMiddleware&gt;()</c>.
/// The name has to say so, and the code, where it is at hand, has to refuse somebody: many that look at a token only note whose it is.
/// </summary>
internal sealed class GuardingMiddleware(Compilation compilation, PrivacyModel model, CancellationToken cancellation)
{
    private const string Use = "UseMiddleware";

    public bool IsUsed() => compilation.SyntaxTrees.Where(tree => model.Gate.IsMentioned(Use, tree, cancellation)).SelectMany(UsedIn).Any(TurnsAway);

    private IEnumerable<string> UsedIn(SyntaxTree tree) => tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>().Select(TypeUsedBy).OfType<string>();

    /// <summary>The simple name of the type that the call puts to use; null when it is no such call.</summary>
    private static string? TypeUsedBy(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name switch
    {
        GenericNameSyntax { Identifier.ValueText: Use } generic => SimpleName(generic.TypeArgumentList.Arguments[0]),
        IdentifierNameSyntax { Identifier.ValueText: Use } => call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<TypeOfExpressionSyntax>().Select(type => SimpleName(type.Type)).FirstOrDefault(),
        _ => null,
    };

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private bool TurnsAway(string type)
    {
        if (!model.Recognizer.IsGuardingMiddleware(type))
            return false;
        var declared = compilation.GetSymbolsWithName(type, SymbolFilter.Type, cancellation).SelectMany(symbol => symbol.DeclaringSyntaxReferences).ToList();
        return declared.Count == 0
            || declared.Any(reference => reference.GetSyntax(cancellation).DescendantTokens().Any(token => model.Recognizer.IsRefusal(token.ValueText)));
    }
}
