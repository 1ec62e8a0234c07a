using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Text that is taken apart into its characters, often to be put together again by <c>new string(…)</c>: where they are exchanged or few are
/// left, the text is not what it was.
/// </summary>
internal sealed class CharacterCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Subject is not { } text || !IsOfCharacters(text.Type))
            return null;
        if (call.Method.Name == "Select" && call.Others.Any(other => other.Value.Callable is { } selector && Chooses(selector)))
            return FlowValue.Unknown with { Type = call.Type };
        return AreFew(call) ? ShortPieces.Of(Sequences.Whole(text, body).Content(call.Type), isShort: true) : null;
    }

    private static bool IsOfCharacters(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } || Sequences.ElementType(type) is { SpecialType: SpecialType.System_Char };

    /// <summary>Whether a selector chooses between a character and another one: <c>i &lt; 4 ? '*' : c</c> is a mask.</summary>
    private static bool Chooses(Callable selector) =>
        selector.Symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(
            node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or IfStatementSyntax or SwitchStatementSyntax));

    private static bool AreFew(Call call) => call.Method.Name switch
    {
        "Take" or "TakeLast" => ShortPieces.IsShort(null, Count(call)),
        "Skip" => ShortPieces.IsShort(Count(call), null),
        _ => false,
    };

    private static IOperation? Count(Call call) => call.Others.FirstOrDefault()?.Operation;
}
