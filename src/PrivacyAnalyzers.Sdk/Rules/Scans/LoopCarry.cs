using System;
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

/// <summary>
/// Finds what a loop around a send puts into something that lives longer than one turn of it: a message, a list of addresses, a text.
/// Unless it is emptied or made anew in each turn, the next recipient gets what was meant for the last.
/// </summary>
internal sealed class LoopCarry(PrivacyModel model, SemanticModel semantics, CancellationToken cancellation)
{
    private static readonly string[] Adding = ["Add", "Append", "Insert", "Attach", "Push", "Enqueue"];

    private static readonly string[] Emptying = ["Clear", "Remove", "Reset", "Dequeue", "Pop"];

    /// <summary>What is carried over at the send at <paramref name="site"/>; nothing when no loop is around it.</summary>
    public ImmutableArray<CarriedOver> Of(SyntaxNode site)
    {
        if (site.SyntaxTree != semantics.SyntaxTree || Loop(site) is not { } loop || site.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is not { } send || LeavesAfter(send, loop))
            return ImmutableArray<CarriedOver>.Empty;
        return Holders(send, loop).SelectMany(holder => Carried(holder, send, loop)).ToImmutableArray();
    }

    /// <summary>The innermost loop around the send, a lambda that is run for each element being one.</summary>
    private static SyntaxNode? Loop(SyntaxNode site)
    {
        foreach (var node in site.Ancestors())
        {
            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax || IsRunForEach(node))
                return node;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
                return null;
        }

        return null;
    }

    private static bool IsRunForEach(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } }
            && access.Name.Identifier.ValueText is "ForEach" or "ForEachAsync";

    /// <summary>A loop that ends with the send has no next turn.</summary>
    private static bool LeavesAfter(SyntaxNode send, SyntaxNode loop) =>
        send.AncestorsAndSelf().TakeWhile(node => node != loop).OfType<StatementSyntax>().Any(statement =>
            statement is ReturnStatementSyntax
            || (statement.Parent is BlockSyntax block && block.Statements.SkipWhile(next => next != statement).Skip(1).Any(next => next is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax)));

    /// <summary>The variables in the call that live longer than a turn and hold what is sent.</summary>
    private IEnumerable<(ISymbol Symbol, string Name)> Holders(InvocationExpressionSyntax send, SyntaxNode loop) => send.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
        .Select(name => (Symbol: semantics.GetSymbolInfo(name, cancellation).Symbol!, Name: name.Identifier.ValueText))
        .Where(found => found.Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol && !IsDeclaredIn(found.Symbol, loop) && IsHolder(found.Symbol))
        .Distinct();

    private bool IsHolder(ISymbol symbol)
    {
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type is not null
            && (type.SpecialType == SpecialType.System_String || type.Name == "StringBuilder" || Sequences.ElementType(type) is not null || model.Catalog.FindMessage(type) is not null);
    }

    private IEnumerable<CarriedOver> Carried((ISymbol Symbol, string Name) holder, InvocationExpressionSyntax send, SyntaxNode loop)
    {
        var code = loop.DescendantNodes().ToList();
        if (code.OfType<ArgumentSyntax>().Any(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == holder.Name && !send.Span.Contains(argument.Span)))
            return [];
        var added = code.Select(node => Added(node, holder, loop)).OfType<Addition>().Where(addition => IsInEachTurnOf(send, addition.Node)).ToList();
        if (added.Count == 0 || !VariesWithRecipient(send, holder, code, loop))
            return [];
        return added
            .Where(addition => !code.Any(node => Empties(node, addition.Path)))
            .Select(addition => new CarriedOver(addition.What.ToString(), addition.Path, CanBeCleared(addition.Node), addition.What.GetLocation()));
    }

    /// <summary>What the node puts into the holder, when it is another thing in each turn.</summary>
    private Addition? Added(SyntaxNode node, (ISymbol Symbol, string Name) holder, SyntaxNode loop) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            when Adding.Any(verb => access.Name.Identifier.ValueText.StartsWith(verb, StringComparison.Ordinal)) && IsRoot(access.Expression, holder.Name)
            => call.ArgumentList.Arguments.FirstOrDefault(argument => IsOfTurn(argument, loop)) is { } varying ? new Addition(call, varying.Expression, PathOf(access.Expression)) : null,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } sum when sum.IsKind(SyntaxKind.AddAssignmentExpression) && name.Identifier.ValueText == holder.Name && IsOfTurn(sum.Right, loop)
            => new Addition(sum, sum.Right, holder.Name),
        _ => null,
    };

    /// <summary>What a chain of calls goes on putting things into: <c>body</c> of <c>body.Append(a).Append(b)</c>.</summary>
    private static string PathOf(ExpressionSyntax holder)
    {
        while (holder is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called })
            holder = called.Expression;
        return holder.ToString();
    }

    private static bool IsRoot(ExpressionSyntax expression, string name)
    {
        while (true)
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called }:
                    expression = called.Expression;
                    break;
                default:
                    return expression is IdentifierNameSyntax root && root.Identifier.ValueText == name;
            }
    }

    /// <summary>Whether something in the code is declared by the loop: its variable, or what a turn makes.</summary>
    private bool IsOfTurn(SyntaxNode code, SyntaxNode loop) => code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Any(name => semantics.GetSymbolInfo(name, cancellation).Symbol is { } symbol && symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol && IsDeclaredIn(symbol, loop));

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode loop) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(reference.Span));

    /// <summary>A send under a condition that what is put in is not under comes after a number of turns: a batch.</summary>
    private static bool IsInEachTurnOf(SyntaxNode send, SyntaxNode addition) =>
        !send.Ancestors().TakeWhile(node => !node.Span.Contains(addition.Span)).Any(node => node is IfStatementSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax);

    /// <summary>Whether each turn sends to somebody else; what is gathered for one reader is meant to grow.</summary>
    private bool VariesWithRecipient(InvocationExpressionSyntax send, (ISymbol Symbol, string Name) holder, IEnumerable<SyntaxNode> code, SyntaxNode loop) =>
        send.ArgumentList.Arguments.Any(argument => IsOfTurn(argument, loop))
        || code.Any(node => Added(node, holder, loop) is { } addition && IsForRecipients(addition, holder.Symbol))
        || code.OfType<AssignmentExpressionSyntax>().Any(set => set.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "To" } access && IsRoot(access, holder.Name) && IsOfTurn(set.Right, loop));

    private bool IsForRecipients(Addition addition, ISymbol holder) =>
        addition.Path.Split('.').Skip(1).Concat([MethodName(addition.Node)]).Any(name => name is "To" or "Cc" or "CC" or "Bcc" or "AddTo" or "AddCc" or "AddBcc" or "AddRecipient")
        || (addition.Path.IndexOf('.') < 0 && holder is ILocalSymbol or IParameterSymbol && model.Recognizer.Classify(holder) is not null);

    private static string MethodName(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name.Identifier.ValueText : "";

    /// <summary>Whether the node takes out what was put into the path, or puts something new in its place.</summary>
    private static bool Empties(SyntaxNode node, string path) => node switch
    {
        AssignmentExpressionSyntax set when set.IsKind(SyntaxKind.SimpleAssignmentExpression) => IsAtOrAbove(set.Left.ToString(), path) || set.Left.ToString() == path + ".Length",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
            Emptying.Any(verb => access.Name.Identifier.ValueText.StartsWith(verb, StringComparison.Ordinal)) && IsAtOrAbove(access.Expression.ToString(), path),
        _ => false,
    };

    private static bool IsAtOrAbove(string holder, string path) => path == holder || path.StartsWith(holder + ".", StringComparison.Ordinal);

    private bool CanBeCleared(SyntaxNode addition) =>
        addition is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var holder and not InvocationExpressionSyntax }, Parent: ExpressionStatementSyntax }
        && semantics.GetTypeInfo(holder, cancellation).Type is { } type
        && semantics.LookupSymbols(addition.SpanStart, type, "Clear").OfType<IMethodSymbol>().Any(method => method.Parameters.IsEmpty);

    private sealed record Addition(SyntaxNode Node, ExpressionSyntax What, string Path);
}
