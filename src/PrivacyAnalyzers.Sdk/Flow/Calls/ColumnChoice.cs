using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>The members that the constructor of a map speaks of, as they stand there: <c>Home.City</c> for <c>Map(m => m.Home.City)</c>.</summary>
/// <param name="TakesAll">Whether all members are written that it does not leave out.</param>
/// <param name="Named">The members that are written as they are.</param>
/// <param name="LeftOut">The members that are not written, or not as they are.</param>
internal sealed record ColumnChoice(bool TakesAll, ImmutableHashSet<string> Named, ImmutableHashSet<string> LeftOut)
{
    /// <summary>What the map chooses; null where its code is not at hand, or says more than is read here.</summary>
    public static ColumnChoice? Of(ITypeSymbol map, BodyInterpreter body)
    {
        var declared = map.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(body.Cancellation).ChildNodes().OfType<ConstructorDeclarationSyntax>()).ToList();
        if (declared.Count != 1)
            return null;
        var calls = declared[0].DescendantNodes().OfType<InvocationExpressionSyntax>().ToLookup(call => NameOf(call.Expression));
        var named = calls["Map"].Select(call => (Path: PathIn(call), IsLeftOut: Settings(call).Any(setting => setting is "Ignore" or "Convert" or "ConvertUsing" or "Constant"))).ToList();
        return calls["References"].Any() || named.Any(column => column.Path is null)
            ? null
            : new(calls["AutoMap"].Any(), Paths(isLeftOut: false), Paths(isLeftOut: true));

        ImmutableHashSet<string> Paths(bool isLeftOut) => named.Where(column => column.IsLeftOut == isLeftOut).Select(column => column.Path!).ToImmutableHashSet();
    }

    /// <summary>The personal data that is written of an object of <paramref name="type"/>.</summary>
    public IEnumerable<DataClassification> Written(ITypeSymbol type, Recognizer recognizer) => In(type, "", recognizer);

    private IEnumerable<DataClassification> In(ITypeSymbol type, string owner, Recognizer recognizer)
    {
        foreach (var (member, data) in recognizer.PersonalMembers(type))
            if (IsWritten(owner + member.Name))
                yield return data;
        foreach (var member in recognizer.MembersOf(type))
            if (DataClassifier.TypeOf(member) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } inner && Reaches(owner + member.Name, owner.Length == 0))
                foreach (var data in In(inner, owner + member.Name + ".", recognizer))
                    yield return data;
    }

    private bool IsWritten(string path) => !LeftOut.Contains(path) && (TakesAll || Named.Contains(path));

    /// <summary>Whether columns may be made of the members of a member: of those of the object itself, and of those that are spoken of.</summary>
    private bool Reaches(string path, bool isOwn) =>
        (TakesAll && isOwn && !LeftOut.Contains(path)) || Named.Concat(LeftOut).Any(known => known.StartsWith(path + ".", StringComparison.Ordinal));

    private static string? PathIn(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not SimpleLambdaExpressionSyntax { ExpressionBody: { } at } lambda)
            return null;
        var path = "";
        while (true)
        {
            switch (at)
            {
                case PostfixUnaryExpressionSyntax sure:
                    at = sure.Operand;
                    continue;
                case ParenthesizedExpressionSyntax inner:
                    at = inner.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    at = cast.Expression;
                    continue;
                case MemberAccessExpressionSyntax access:
                    path = path.Length == 0 ? access.Name.Identifier.ValueText : $"{access.Name.Identifier.ValueText}.{path}";
                    at = access.Expression;
                    continue;
                case IdentifierNameSyntax name when name.Identifier.ValueText == lambda.Parameter.Identifier.ValueText && path.Length > 0:
                    return path;
                default:
                    return null;
            }
        }
    }

    /// <summary>What is said of a column after it was named: <c>Map(…).Name("…").Ignore()</c>.</summary>
    private static IEnumerable<string> Settings(InvocationExpressionSyntax call)
    {
        for (var at = call; at.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access; at = next)
            yield return access.Name.Identifier.ValueText;
    }

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
