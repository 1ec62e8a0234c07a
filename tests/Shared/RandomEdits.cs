using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Tests.Shared;

/// <summary>Does to a program what people do while they type; not all of it compiles. The same number does the same.</summary>
internal sealed class RandomEdits(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number below <paramref name="end"/>.</summary>
    public int Number(int end) => _random.Next(end);

    /// <summary>One of <paramref name="items"/>.</summary>
    public T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>An edit of a body, where the file has any.</summary>
    public TextChange In(SyntaxNode root) => InBody(root) ?? Outside(root);

    private TextChange? InBody(SyntaxNode root)
    {
        var statements = root.DescendantNodes().OfType<StatementSyntax>().Where(statement => statement is not BlockSyntax && statement.Parent is BlockSyntax).ToList();
        var arrows = root.DescendantNodes().OfType<ArrowExpressionClauseSyntax>().ToList();
        if (arrows.Count > 0 && (statements.Count == 0 || _random.Next(8) == 0))
            return new(new(Pick(arrows).Expression.SpanStart, 0), "/* so */ ");
        if (statements.Count == 0)
            return null;
        var at = Pick(statements);
        return _random.Next(9) switch
        {
            0 or 1 => new(at.FullSpan, ""),
            2 => new(new(at.SpanStart, 0), $"var note{_random.Next(100)} = 1; "),
            3 => new(new(at.Span.End, 0), "\n\n// more\n"),
            4 or 5 => new(new(at.SpanStart, 0), Pick(statements) + "\n"),
            6 => new(new(at.SpanStart, 0), Pick("return; ", "throw null!; ", "{ ", "} ")),
            7 => new(at.Span, $"if (System.DateTime.Now.Hour > 3) {{ {at} }}"),
            _ => Renamed(at),
        };
    }

    private TextChange Renamed(SyntaxNode code)
    {
        var names = code.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        var others = code.SyntaxTree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        return names.Count == 0 ? new(new(code.SpanStart, 0), "; ") : new(Pick(names).Span, Pick(others).ValueText);
    }

    /// <summary>An edit of a declaration, or of what stands around it.</summary>
    public TextChange Outside(SyntaxNode root)
    {
        var members = root.DescendantNodes().OfType<MemberDeclarationSyntax>().ToList();
        if (members.Count == 0)
            return new(new(0, 0), "\n");
        var at = Pick(members);
        var methods = members.OfType<MethodDeclarationSyntax>().ToList();
        switch (_random.Next(6))
        {
            case 0:
                return new(new(at.SpanStart, 0), Pick("\n", "/* told */ ", "    "));
            case 1:
                return new(new(at.SpanStart, 0), "[System.Obsolete] ");
            case 2 when methods.Count > 0:
                return new(new(Pick(methods).ParameterList.CloseParenToken.SpanStart, 0), Pick(", int more = 0", ", string? text = null"));
            case 3 when methods.Count > 0:
                return new(Pick(methods).FullSpan, "");
            case 4 when methods.Count > 0:
                return new(Pick(methods).Identifier.Span, Pick(methods).Identifier.ValueText);
            default:
                return Renamed(at);
        }
    }
}
