using System;
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

/// <summary>The places of one file at which a person is picked or matched by what several people may share.</summary>
internal sealed class LookUps(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly LookUpLexicon _words = model.Recognizer.LookUps;

    public IEnumerable<PersonLookedUp> All()
    {
        if (!_words.One.Concat(_words.Same).Any(IsMentioned))
            yield break;
        foreach (var call in Root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } || (!_words.One.Contains(name) && !_words.Same.Contains(name)))
                continue;
            var isMatched = _words.Same.Contains(name);
            if (Asked(call, isMatched) is not { } asked || (!isMatched && !IsUsed(call)))
                continue;
            var container = CodeAt(call.SpanStart);
            if (IsMadeUp(container))
                continue;
            yield return new PersonLookedUp(asked.Person, string.Join(", ", asked.Members.Select(member => member.Symbol.Name).Distinct()), isMatched, container, asked.Place)
            {
                IdExpression = asked.Name is not null && Model.Recognizer.IdMember(asked.Person) is { } id ? asked.Name + "." + id.Name : null,
            };
        }
    }

    /// <summary>Who is asked for by what; null when nobody is, or by something that tells people apart.</summary>
    private Question? Asked(InvocationExpressionSyntax call, bool isMatched)
    {
        if (Condition(call) is not { } condition)
            return call.ArgumentList.Arguments.Count == 0 ? AskedByQuery(call) : null;
        return condition.Body is ExpressionSyntax body && !AsksForKey(body, condition) && Subject(condition) is { } person
            && (isMatched ? Key(body, person.Name) : Compared(body, person.Name)) is { Count: > 0 } members && members.Any(member => _words.IsTelling(member.Data.Category))
                ? new Question(person.Type, person.Name, members, body.GetLocation())
                : null;
    }

    /// <summary>
    /// The same where one is picked from what a query of the project's own gives back (<c>customers.WithName(name).First()</c>): the condition stands there, but who takes
    /// the first of many for the one stands here.
    /// </summary>
    private Question? AskedByQuery(InvocationExpressionSyntax call)
    {
        // What is picked from is asked for by a value; LINQ's own operators take lambdas, and are not worth binding.
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } query } || IsNarrowed(query)
            || query.ArgumentList.Arguments.Any(argument => argument.Expression is LambdaExpressionSyntax)
            || DeclarationOf(query) is not { } method || QueryOf(method) is not { } returned || IsNarrowed(returned))
            return null;
        var there = returned.SyntaxTree == Semantics.SyntaxTree ? this : new LookUps(Model.Bodies.ModelOf(returned), Model, Cancellation);
        return there.Asked(returned, isMatched: false) is { } asked ? asked with { Name = null, Place = query.GetLocation() } : null;
    }

    /// <summary>The condition that the call is given, or the one by which what it picks from was narrowed before.</summary>
    private static LambdaExpressionSyntax? Condition(InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments.Count > 0)
            return call.ArgumentList.Arguments[0].Expression as LambdaExpressionSyntax;
        return call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" } before } narrowed }
            && before.Expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" } }
                ? Condition(narrowed)
                : null;
    }

    /// <summary>The method that is called, as it is now; null when its code is not in this compilation.</summary>
    private MethodDeclarationSyntax? DeclarationOf(InvocationExpressionSyntax call) =>
        Semantics.GetSymbolInfo(call, Cancellation).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
        && declarations[0].GetSyntax(Cancellation) is var declared && Semantics.Compilation.ContainsSyntaxTree(declared.SyntaxTree)
            ? (Model.Edits.Of(declared)?.Declaration ?? declared) as MethodDeclarationSyntax
            : null;

    /// <summary>The query that is all that the method does; null when it does something else.</summary>
    private static InvocationExpressionSyntax? QueryOf(MethodDeclarationSyntax method)
    {
        var returned = method.ExpressionBody?.Expression ?? (method.Body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax only ? only.Expression : null);
        return returned is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Where" } } query ? query : null;
    }

    /// <summary>Whether something else was asked for before.</summary>
    private static bool IsNarrowed(InvocationExpressionSyntax query) =>
        query.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } };

    /// <summary>Whether something is looked up by its key, as most things are: told by the names alone, because it would cost much to bind them all.</summary>
    private static bool AsksForKey(ExpressionSyntax condition, LambdaExpressionSyntax lambda) => Parameter(lambda)?.Identifier.ValueText is { } subject
        && condition.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Any(asked =>
            asked.Expression is IdentifierNameSyntax of && of.Identifier.ValueText == subject && asked.Name.Identifier.ValueText is var name
            && (name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("ID", StringComparison.Ordinal) || name.EndsWith("Guid", StringComparison.Ordinal)));

    private (INamedTypeSymbol Type, string Name)? Subject(LambdaExpressionSyntax lambda)
    {
        return Parameter(lambda) is { } parameter && Semantics.GetDeclaredSymbol(parameter, Cancellation) is IParameterSymbol { Type: INamedTypeSymbol type } && Model.Recognizer.IsPerson(type)
            ? (type, parameter.Identifier.ValueText)
            : null;
    }

    private static ParameterSyntax? Parameter(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
        _ => null,
    };

    /// <summary>The members that a condition compares; null when it asks for something that may tell people apart.</summary>
    private List<Part>? Compared(ExpressionSyntax condition, string person)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Compared(inner.Expression, person);
            case BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression):
                return Compared(both.Left, person) is { } left && Compared(both.Right, person) is { } right ? [.. left, .. right] : null;
            case BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression):
                return Shared(equal.Left, person, equal.Right) ?? Shared(equal.Right, person, equal.Left);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals", Expression: var first }, ArgumentList.Arguments: { Count: > 0 } given }:
                return Shared(first, person, given[0].Expression) ?? (given.Count > 1 ? Shared(given[0].Expression, person, given[1].Expression) : null);
            // A flag picks among people; it is no one's name.
            case MemberAccessExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax }:
                return [];
            default:
                return null;
        }
    }

    private List<Part>? Shared(ExpressionSyntax side, string person, ExpressionSyntax other) =>
        !Semantics.GetConstantValue(other, Cancellation).HasValue && Member(side, person) is { } member ? [member] : null;

    /// <summary>The members that make up a key; null when one of them may tell people apart.</summary>
    private List<Part>? Key(ExpressionSyntax key, string person)
    {
        var parts = key is AnonymousObjectCreationExpressionSyntax made ? made.Initializers.Select(part => part.Expression)
            : key is TupleExpressionSyntax tuple ? tuple.Arguments.Select(part => part.Expression)
            : [key];
        var members = parts.Select(part => Member(part, person)).ToList();
        return members.All(member => member is not null) ? members.OfType<Part>().ToList() : null;
    }

    private Part? Member(ExpressionSyntax expression, string person)
    {
        // c.Name.ToLower(), c.Name.Trim() are the name still.
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax inner } })
            expression = inner;
        return expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax subject } && subject.Identifier.ValueText == person
            && Semantics.GetSymbolInfo(expression, Cancellation).Symbol is { } symbol
            && Model.Recognizer.Classify(symbol) is { Confidence: >= Confidence.High } data && _words.IsShared(data.Category)
                ? new Part(symbol, data)
                : null;
    }

    /// <summary>Whether more becomes of the person than the answer that there is one.</summary>
    private bool IsUsed(InvocationExpressionSyntax call)
    {
        SyntaxNode at = call;
        while (at.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            at = at.Parent;
        if (at.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return Semantics.GetDeclaredSymbol(variable, Cancellation) is { } local
                && variable.FirstAncestorOrSelf<SyntaxNode>(node => node is BlockSyntax or CompilationUnitSyntax)!.DescendantNodes().OfType<IdentifierNameSyntax>()
                    .Any(use => use.Identifier.ValueText == local.Name && !IsComparedWithNull(use));
        return !IsComparedWithNull(at) && at.Parent is not ExpressionStatementSyntax;
    }

    private static bool IsComparedWithNull(SyntaxNode use) => use.Parent switch
    {
        BinaryExpressionSyntax compared => compared.IsKind(SyntaxKind.EqualsExpression) || compared.IsKind(SyntaxKind.NotEqualsExpression),
        IsPatternExpressionSyntax => true,
        AssignmentExpressionSyntax set => set.Left == use,
        _ => false,
    };

    /// <summary>Somebody is asked for.</summary>
    /// <param name="Person">The type of the person.</param>
    /// <param name="Name">What the condition calls the person; null where it stands elsewhere.</param>
    /// <param name="Members">By which members.</param>
    /// <param name="Place">Where.</param>
    private sealed record Question(INamedTypeSymbol Person, string? Name, List<Part> Members, Location Place);

    /// <summary>A member that is asked for, and what it holds.</summary>
    private sealed record Part(ISymbol Symbol, DataClassification Data);
}
