using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Fuzz;

/// <summary>Does to code what nobody would write. The same random numbers do the same.</summary>
internal sealed class Mangler(Random random)
{
    private const int LargestResult = 80_000;
    private const int DeepestNesting = 300;

    // What opens something and does not close it, what compilers stumble over, and what looks like a reason to report.
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", "\"", "'", "$\"{", "\"\"\"", "/*", "*/", "//", "#if X\n", "#endif\n", "#pragma warning disable\n", "\0", "\uFEFF", "\uD83D", "é", "顧客", "\"\\ud800\"", "\"メール\\udc00\"", "\"\\uffff\"",
        "await ", "yield return ", "ref ", "out ", "in ", "params ", "static ", "unsafe ", "checked ", "stackalloc ", "goto ", "=> ", "?? ", "?. ", "!", "..", "^", "is not { } x ", "with { }", "switch { }", "default ",
        "this", "base", "null", "return;", "throw;", "break;", "continue;", "new()", "typeof()", "nameof()", "record ", "file ", "required ", "extension(string s) ", "field ", "__arglist",
    ];

    private static readonly string[] Names =
    [
        "Email", "Name", "Phone", "Address", "BirthDate", "IsOptedOut", "customer", "user", "member", "patient", "SendMail", "SendAsync", "LogInformation", "WriteLine", "Add", "To", "Bcc",
        "Where", "Select", "ToList", "First", "Add", "Body", "PostAsync", "Cache", "Set", "氏名", "個人番号", "メール",
    ];

    /// <summary>What becomes of <paramref name="text"/>, into which pieces of <paramref name="donor"/> may come.</summary>
    public string Mangle(string text, string donor)
    {
        for (var left = 1 + random.Next(random.Next(4) > 0 ? 3 : 12); left > 0; left--)
        {
            var next = Once(text, donor);
            if (next.Length <= LargestResult)
                text = next;
        }

        return text;
    }

    private string Once(string text, string donor)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return random.Next(16) switch
        {
            0 or 1 => WithoutTokens(text, root),
            2 or 3 => Swapped<StatementSyntax>(text, root),
            4 => Swapped<ExpressionSyntax>(text, root),
            5 => Swapped<MemberDeclarationSyntax>(text, root),
            6 => Spliced<StatementSyntax>(text, root, donor),
            7 => Spliced<ExpressionSyntax>(text, root, donor),
            8 => Spliced<MemberDeclarationSyntax>(text, root, donor),
            9 => Without<StatementSyntax>(text, root),
            10 => Inserted(text, root),
            11 or 12 => Renamed(text, root),
            13 => Wrapped(text, root),
            14 => Nested(text, root),
            _ => random.Next(4) == 0 ? Truncated(text) : Repeated(text, root),
        };
    }

    private string WithoutTokens(string text, SyntaxNode root)
    {
        foreach (var token in Some(root.DescendantTokens(), 3).OrderByDescending(token => token.SpanStart))
            text = text.Remove(token.SpanStart, token.Span.Length);
        return text;
    }

    private string Swapped<T>(string text, SyntaxNode root)
        where T : SyntaxNode
    {
        var both = Some(root.DescendantNodes().OfType<T>(), 2).OrderBy(node => node.SpanStart).ToList();
        if (both.Count < 2 || both[0].Span.End > both[1].SpanStart)
            return text;
        var (first, second) = (both[0].Span, both[1].Span);
        return text[..first.Start] + text[second.Start..second.End] + text[first.End..second.Start] + text[first.Start..first.End] + text[second.End..];
    }

    private string Spliced<T>(string text, SyntaxNode root, string donor)
        where T : SyntaxNode =>
        Any(root.DescendantNodes().OfType<T>()) is { } at && Any(CSharpSyntaxTree.ParseText(donor).GetRoot().DescendantNodes().OfType<T>()) is { } piece
            ? text[..at.SpanStart] + piece + (random.Next(2) == 0 ? text[at.Span.End..] : text[at.SpanStart..])
            : text;

    private string Without<T>(string text, SyntaxNode root)
        where T : SyntaxNode =>
        Any(root.DescendantNodes().OfType<T>()) is { } node ? text.Remove(node.SpanStart, node.Span.Length) : text;

    private string Inserted(string text, SyntaxNode root)
    {
        var place = Any(root.DescendantTokens()) is var token && random.Next(8) > 0 ? token.SpanStart : random.Next(text.Length + 1);
        return text.Insert(place, Pick(Pieces));
    }

    private string Renamed(string text, SyntaxNode root)
    {
        var names = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).ToList();
        if (names.Count == 0)
            return text;
        var (old, name) = (names[random.Next(names.Count)], random.Next(2) == 0 ? Pick(Names) : names[random.Next(names.Count)].ValueText);
        if (random.Next(2) == 0)
            return text[..old.SpanStart] + name + text[old.Span.End..];
        foreach (var same in names.Where(token => token.ValueText == old.ValueText).OrderByDescending(token => token.SpanStart))
            text = text[..same.SpanStart] + name + text[same.Span.End..];
        return text;
    }

    private string Wrapped(string text, SyntaxNode root)
    {
        if (Any(root.DescendantNodes().OfType<StatementSyntax>()) is not { } at)
            return text;
        var code = text[at.SpanStart..at.Span.End];
        return text[..at.SpanStart] + Pick(
            $"try {{ {code} }} catch (System.Exception e) when (e.Message.Length > 0) {{ throw; }} finally {{ {code} }}",
            $"foreach (var (a, b) in new[] {{ (1, 2) }}) {{ {code} }}",
            $"while (true) {{ {code} }}",
            $"for (;;) {{ if (System.DateTime.Now.Hour > 3) {{ {code} continue; }} break; }}",
            $"switch (System.DateTime.Now.Hour) {{ case 1: {code} goto case 2; case 2 when true: {code} break; default: goto case 1; }}",
            $"again: {code} if (System.DateTime.Now.Hour > 3) goto again;",
            $"System.Action run = () => {{ {code} }}; run();",
            $"void Local() {{ {code} Local(); }} Local();",
            $"lock (this) {{ {code} }}",
            $"unsafe {{ {code} }}",
            $"await using (var x = (System.IAsyncDisposable)null!) {{ {code} }}",
            $"using var s = new System.IO.MemoryStream(); {code}") + text[at.Span.End..];
    }

    private string Nested(string text, SyntaxNode root)
    {
        var depth = random.Next(10) == 0 ? DeepestNesting : 1 + random.Next(20);
        if (Any(root.DescendantNodes().OfType<ExpressionSyntax>()) is not { Span.Length: < 100 } at)
            return text;
        var code = text[at.SpanStart..at.Span.End];
        var nested = random.Next(4) switch
        {
            0 => string.Concat(Enumerable.Repeat("(", depth)) + code + string.Concat(Enumerable.Repeat(")", depth)),
            1 => string.Join(" + ", Enumerable.Repeat(code, depth)),
            2 => string.Join(" ?? ", Enumerable.Repeat(code, depth)),
            _ => string.Concat(Enumerable.Repeat("true ? " + code + " : ", Math.Min(depth, 100))) + code,
        };
        return text[..at.SpanStart] + nested + text[at.Span.End..];
    }

    private string Truncated(string text) => text[..random.Next(text.Length + 1)];

    private string Repeated(string text, SyntaxNode root) =>
        Any(root.DescendantNodes().Where(node => node is StatementSyntax or MemberDeclarationSyntax or ParameterSyntax or ArgumentSyntax)) is { Span.Length: < 4000 } at
            ? text.Insert(at.Span.End, string.Concat(Enumerable.Repeat((at is ParameterSyntax or ArgumentSyntax ? ", " : "\n") + text[at.SpanStart..at.Span.End], 1 + random.Next(5))))
            : text;

    private T? Any<T>(IEnumerable<T> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? default : all[random.Next(all.Count)];
    }

    private List<T> Some<T>(IEnumerable<T> items, int count)
    {
        var all = items.ToList();
        return [.. Enumerable.Range(0, all.Count == 0 ? 0 : count).Select(_ => all[random.Next(all.Count)]).Distinct()];
    }

    private string Pick(params string[] items) => items[random.Next(items.Length)];
}
