using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>The places of one file where findings are switched off: pragmas and attributes.</summary>
internal static class Suppressions
{
    private const string AttributeName = "SuppressMessage";

    public static IEnumerable<SuppressionFound> In(SemanticModel model, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        var text = model.SyntaxTree.GetText(cancellation);
        foreach (var pragma in Pragmas(root))
            foreach (var code in pragma.ErrorCodes)
                yield return new SuppressionFound(code.ToString(), Comment(pragma, text), code.GetLocation());

        // Few files hold one, and only their attributes are looked at.
        if (!text.ToString().Contains(AttributeName))
            yield break;
        foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
            if (Of(attribute, model, cancellation) is { } suppression)
                yield return suppression;
    }

    /// <summary>Those that switch something off. From one directive to the next goes token by token; most code has none.</summary>
    private static IEnumerable<PragmaWarningDirectiveTriviaSyntax> Pragmas(SyntaxNode root) =>
        root.DescendantTokens(static node => node.ContainsDirectives)
            .Where(static token => token.ContainsDirectives)
            .SelectMany(static token => token.LeadingTrivia)
            .Where(static trivia => trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
            .Select(static trivia => trivia.GetStructure()).OfType<PragmaWarningDirectiveTriviaSyntax>()
            .Where(static pragma => pragma.IsActive && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword));

    private static SuppressionFound? Of(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var name = (attribute.Name as QualifiedNameSyntax)?.Right.Identifier.ValueText ?? (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        if (name is not (AttributeName or AttributeName + "Attribute" or "Unconditional" + AttributeName or "Unconditional" + AttributeName + "Attribute"))
            return null;
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var positional = arguments.Where(argument => argument.NameEquals is null).ToList();
        var id = positional.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "checkId") ?? positional.ElementAtOrDefault(1);
        if (id is null || TextOf(id) is not { } check)
            return null;
        var reason = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification") is { } given ? TextOf(given) : null;
        return new SuppressionFound(check.Split(':')[0].Trim(), string.IsNullOrWhiteSpace(reason) || reason == "<Pending>" ? null : reason, id.Expression.GetLocation());

        string? TextOf(AttributeArgumentSyntax argument) => model.GetConstantValue(argument.Expression, cancellation).Value as string;
    }

    /// <summary>What stands after the pragma on its line, or on the line above it.</summary>
    private static string? Comment(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart);
        var after = text.ToString(TextSpan.FromBounds(Math.Min(line.End, pragma.ErrorCodes.Span.End), line.End)).Trim();
        if (Words(after) is { } behind)
            return behind;
        return line.LineNumber == 0 ? null : Words(text.Lines[line.LineNumber - 1].ToString().Trim());
    }

    private static string? Words(string comment)
    {
        if (!comment.StartsWith("//", StringComparison.Ordinal) && !comment.StartsWith("/*", StringComparison.Ordinal))
            return null;
        var words = comment.Trim('/', '*', ' ', '\t');
        return words.Length == 0 ? null : words;
    }
}
