using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Gate;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// A file taken apart into bodies that can be exchanged and all else. As long as all else stays, the symbols of the file mean the
/// same, and a place is found again by the body it stands in.
/// </summary>
internal sealed class TreeShape
{
    private readonly ImmutableArray<TextSpan> _outside;

    private TreeShape(ImmutableArray<ShapedBody> bodies, ImmutableArray<TextSpan> outside, ulong number)
    {
        Bodies = bodies;
        _outside = outside;
        Number = number;
    }

    /// <summary>One for each of <see cref="BodyDeclarations"/> of the file, in that order.</summary>
    public ImmutableArray<ShapedBody> Bodies { get; }

    /// <summary>Stands for all that is written outside of the bodies that can be exchanged; spaces do not count.</summary>
    public ulong Number { get; }

    public static TreeShape Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var root = tree.GetRoot(cancellation);
        var text = tree.GetText(cancellation);
        var bodies = BodyDeclarations.In(root).Select(declaration => ShapedBody.Of(declaration, text)).ToImmutableArray();
        var codes = new HashSet<SyntaxNode>(bodies.Select(body => body.Code).OfType<SyntaxNode>());
        var outside = ImmutableArray.CreateBuilder<TextSpan>();
        var number = NameHash.Seed;
        foreach (var token in root.DescendantTokens(node => !codes.Contains(node)))
        {
            number = Add(number, token.LeadingTrivia);
            number = Add(NameHash.Add(number, (char)token.RawKind), token.Text);
            number = Add(number, token.TrailingTrivia);
            if (token.Span.Length > 0)
                outside.Add(token.Span);
        }

        foreach (var body in bodies)
            number = NameHash.Add(number, body.Form);
        return new(bodies, outside.ToImmutable(), number);
    }

    /// <summary>Where a position is, said so that it can be found in another version of the file.</summary>
    public Place PlaceOf(int position)
    {
        for (var index = 0; index < Bodies.Length; index++)
            if (Bodies[index].Code is { } code && code.SpanStart <= position && position < code.Span.End)
                return new(IsInBody: true, index, position - code.SpanStart);
        var (low, high) = (0, _outside.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_outside[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return new(IsInBody: false, low, position - (_outside.IsEmpty ? 0 : _outside[low].Start));
    }

    /// <summary>The position that <paramref name="place"/> has in this version.</summary>
    public int PositionOf(Place place) =>
        place.Offset + (place.IsInBody ? Bodies[place.Index].Code!.SpanStart : _outside.IsEmpty ? 0 : _outside[place.Index].Start);

    private static ulong Add(ulong number, SyntaxTriviaList trivia)
    {
        foreach (var item in trivia)
            if (!item.IsKind(SyntaxKind.WhitespaceTrivia) && !item.IsKind(SyntaxKind.EndOfLineTrivia))
                number = Add(NameHash.Add(number, (char)item.RawKind), item.ToFullString());
        return number;
    }

    private static ulong Add(ulong number, string text)
    {
        foreach (var character in text)
            number = NameHash.Add(number, character);
        return number;
    }
}

/// <summary>A place in a file: how far into which body, or behind the start of which word outside of bodies.</summary>
internal readonly record struct Place(bool IsInBody, int Index, int Offset);

/// <summary>A declaration with code.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Code">Its code when that can be exchanged without changing anything else; null when not.</param>
/// <param name="Text">Stands for the text of the code.</param>
/// <param name="Form">What a change of the code must keep.</param>
internal sealed record ShapedBody(SyntaxNode Declaration, SyntaxNode? Code, ulong Text, char Form)
{
    // What the engine gathers from such code holds for a whole project, and not through what the method does for its callers.
    private static readonly ImmutableHashSet<string> Telling = BaseAddresses.Names.ToImmutableHashSet().Add(GlobalFilters.MethodName);

    public static ShapedBody Of(SyntaxNode declaration, SourceText text)
    {
        if (CodeOf(declaration) is not { } code || IsConditional(code) || ClassMaps.IsChoice(declaration))
            return new(declaration, null, 0, 'x');
        var words = text.ToString(code.Span);

        // A list of addresses that a property gives is read from its text, wherever the property is used.
        if (declaration.Parent is PropertyDeclarationSyntax && words.Contains("@"))
            return new(declaration, null, 0, 'x');
        var scanner = new IdentifierScanner(words, 0, words.Length);
        var yields = false;
        while (scanner.MoveNext())
        {
            var name = scanner.Name;
            if (Telling.Contains(name))
                return new(declaration, null, 0, 'x');
            yields |= name == "yield";
        }

        return new(declaration, code, NameHash.Of(words), (char)((code is BlockSyntax ? 1 : 2) + (yields ? 2 : 0)));
    }

    // Other directives say nothing of what the code does.
    private static bool IsConditional(SyntaxNode code) => code.ContainsDirectives && code.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>()
        .Any(directive => directive is not (PragmaWarningDirectiveTriviaSyntax or RegionDirectiveTriviaSyntax or EndRegionDirectiveTriviaSyntax));

    // A constructor's call of another one belongs to its code, but the compiler binds it apart; what a static one sets is read from its text.
    private static SyntaxNode? CodeOf(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax { Initializer: not null } => null,
        ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword) => null,
        BaseMethodDeclarationSyntax method => method.Body as SyntaxNode ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => accessor.Body as SyntaxNode ?? accessor.ExpressionBody,
        ArrowExpressionClauseSyntax arrow => arrow,
        _ => null,
    };
}
