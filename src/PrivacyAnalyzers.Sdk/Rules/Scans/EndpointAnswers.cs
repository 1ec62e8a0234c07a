using System.Collections.Generic;
using System.Collections.Immutable;
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

/// <summary>What an endpoint answers with, as far as it tells of people and was not in the request itself.</summary>
internal sealed class EndpointAnswers(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    /// <summary>What wraps an answer: results of controllers and of mapped routes, and serializers.</summary>
    private static readonly string[] Results = ["Ok", "Json", "Content", "OkObjectResult", "JsonResult", "ObjectResult", "OkOrNotFound", "Serialize", "SerializeObject"];

    /// <summary>The answers of the method or lambda, each of the first person type that is in it.</summary>
    public IEnumerable<EndpointReturned> Of(SyntaxNode code, ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var returned in Returned(code).Concat(WrittenBy(code)).SelectMany(Unwrapped))
        {
            if (semantics.GetTypeInfo(returned, cancellation).Type is not { } type || IsOfRequest(returned, parameters) || IsEmpty(returned) || IsNarrowed(returned) || Told(type) is not { } told
                || (!SymbolEqualityComparer.Default.Equals(told.Type, type) && IsMadeWithout(returned, type)))
                continue;
            yield return new EndpointReturned(returned.ToString(), told.Type, told.Data, null, returned.GetLocation()) { IsEntity = told.IsEntity };
        }
    }

    /// <summary>Whether a call is about the response by its name: <c>CreateHttpResponse(request, text)</c>.</summary>
    public static bool IsAboutResponse(InvocationExpressionSyntax call) => NameOf(call.Expression).Contains("Response");

    private static IEnumerable<ExpressionSyntax> Returned(SyntaxNode code)
    {
        var expression = code switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
            _ => null,
        };
        return expression is not null
            ? [expression]
            : code.DescendantNodes(node => node == code || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
    }

    /// <summary>What the code writes into the response itself.</summary>
    private static IEnumerable<ExpressionSyntax> WrittenBy(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => NameOf(call.Expression) == "WriteAsJsonAsync" && call.ArgumentList.Arguments.Count > 0).Select(call => call.ArgumentList.Arguments[0].Expression);

    private IEnumerable<ExpressionSyntax> Unwrapped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Unwrapped(inner.Expression),
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } when MakesResponse(call) => Unwrapped(call),
        AwaitExpressionSyntax awaited => [awaited],
        ConditionalExpressionSyntax choice => Unwrapped(choice.WhenTrue).Concat(Unwrapped(choice.WhenFalse)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either => Unwrapped(either.Left).Concat(Unwrapped(either.Right)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Unwrapped(arm.Expression)),
        CastExpressionSyntax cast => Unwrapped(cast.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } call when Results.Contains(NameOf(call.Expression)) => Unwrapped(Content(given, 0)),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } given } call when NameOf(call.Expression) == "StatusCode" => Unwrapped(Content(given, 1)),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } made when Results.Contains(NameOf(made.Type)) => Unwrapped(Content(given, 0)),
        InvocationExpressionSyntax call when MakesResponse(call) => call.ArgumentList.Arguments.SelectMany(given => Unwrapped(given.Expression)),
        IdentifierNameSyntax name when Written(name) is { } text => Unwrapped(text),
        _ => [expression],
    };

    /// <summary>Whether a call puts what it is given into a response of the web: <c>Request.CreateResponse(HttpStatusCode.OK, customer)</c>.</summary>
    private bool MakesResponse(InvocationExpressionSyntax call) => IsAboutResponse(call)
        && semantics.GetTypeInfo(call, cancellation).Type is { } type && Within(type).Any(made => made.Name is "HttpResponseData" or "HttpResponseMessage" or "IActionResult" or "ActionResult" or "IResult");

    /// <summary>What a text was written out of: <c>var json = JsonSerializer.Serialize(customer)</c>.</summary>
    private InvocationExpressionSyntax? Written(IdentifierNameSyntax name) =>
        semantics.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { Type.SpecialType: SpecialType.System_String } text
        && text.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call } && Results.Contains(NameOf(call.Expression))
            ? call
            : null;

    /// <summary>What is answered with, among the arguments of a result: the one said to be it, else the one in its place.</summary>
    private static ExpressionSyntax Content(SeparatedSyntaxList<ArgumentSyntax> given, int place) =>
        (given.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText is "value" or "data") ?? given[place]).Expression;

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => "",
    };

    /// <summary>What was in the request goes back to whoever sent it.</summary>
    private bool IsOfRequest(ExpressionSyntax returned, ImmutableArray<IParameterSymbol> parameters) =>
        semantics.GetSymbolInfo(returned, cancellation).Symbol is IParameterSymbol parameter && parameters.Contains(parameter, SymbolEqualityComparer.Default);

    /// <summary>Code of the project's own decides what of the person this reader sees.</summary>
    private bool IsNarrowed(ExpressionSyntax returned) =>
        (returned is AwaitExpressionSyntax awaited ? awaited.Expression : returned) is InvocationExpressionSyntax call
        && semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method && model.Recognizer.Narrows(method);

    /// <summary>A list that was just made has nobody in it.</summary>
    private static bool IsEmpty(ExpressionSyntax returned) => returned
        is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } }
        or CollectionExpressionSyntax { Elements.Count: 0 };

    /// <summary>
    /// A result that is made of texts and numbers alone has none of those in it whom it could hold: <c>Result&lt;Customer&gt;.Fail("no such customer")</c>,
    /// <c>new Result&lt;Customer&gt; { Error = "…" }</c>, <c>Enumerable.Empty&lt;Customer&gt;()</c>. What another type's method makes of a number may have been looked up.
    /// </summary>
    private bool IsMadeWithout(ExpressionSyntax returned, ITypeSymbol type) => returned switch
    {
        BaseObjectCreationExpressionSyntax made => Given(made.ArgumentList).Concat(Put(made.Initializer)).All(IsPlain),
        InvocationExpressionSyntax call => semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsStatic: true } method
            && (method is { Name: "Empty", Parameters.IsEmpty: true } || (method.ContainingType.Name == type.Name && type is INamedTypeSymbol { IsGenericType: true } && Given(call.ArgumentList).All(IsPlain))),
        _ => false,
    };

    private static IEnumerable<ExpressionSyntax> Given(ArgumentListSyntax? arguments) =>
        arguments is null ? [] : arguments.Arguments.Select(argument => argument.Expression);

    private static IEnumerable<ExpressionSyntax> Put(InitializerExpressionSyntax? initializer) =>
        initializer is null ? [] : initializer.Expressions.Select(put => put is AssignmentExpressionSyntax { Right: var value } ? value : put);

    /// <summary>Whether the value is a text, a number or the like, a list of such, an exception, or nothing.</summary>
    private bool IsPlain(ExpressionSyntax value)
    {
        if (value.IsKind(SyntaxKind.NullLiteralExpression) || value.IsKind(SyntaxKind.DefaultLiteralExpression))
            return true;
        if (semantics.GetTypeInfo(value, cancellation).Type is not { } type)
            return false;
        TypeFacts.KindOf(type, out var one, out _);
        return one is { SpecialType: not SpecialType.None and not SpecialType.System_Object } or { TypeKind: TypeKind.Enum } || IsException(one);
    }

    private static bool IsException(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at is { Name: "Exception", ContainingNamespace.Name: "System" })
                return true;
        return false;
    }

    /// <summary>
    /// The first type within that is about a person and holds more than names: names alone stand on many pages on purpose.
    /// </summary>
    private (INamedTypeSymbol Type, ImmutableArray<DataClassification> Data, bool IsEntity)? Told(ITypeSymbol type)
    {
        foreach (var candidate in Within(type).SelectMany(WithHeld).Where(model.Recognizer.IsPerson))
        {
            var isEntity = EntityTypes.Contain(candidate, semantics.Compilation, cancellation);
            var data = (isEntity ? model.Recognizer.OwnContents(candidate) : model.Recognizer.Contents(candidate)).Where(item => item.Confidence >= Confidence.High && (item.Category.Traits & DataTraits.Pseudonym) == 0).ToImmutableArray();
            if (data.Any(item => LeadsTo(item.Category)))
                return (candidate, data, isEntity);
        }

        return null;
    }

    private static bool LeadsTo(DataCategory category) => category.Tier >= 3 || category.Equals(DataCategories.Address);

    private static IEnumerable<INamedTypeSymbol> Within(ITypeSymbol type)
    {
        var inner = Sequences.ElementType(type) ?? type;
        if (inner is not INamedTypeSymbol named)
            yield break;
        yield return named;
        foreach (var argument in named.TypeArguments.SelectMany(Within))
            yield return argument;
    }

    /// <summary>
    /// The type, and the people of whom an answer made of it holds a list: the items of a page, the data of a result. What an entity refers to is another
    /// matter: whether that was loaded at all does not show here.
    /// </summary>
    private IEnumerable<INamedTypeSymbol> WithHeld(INamedTypeSymbol type)
    {
        yield return type;
        if (TypeFacts.IsOfPlatform(type, semantics.Compilation) || model.Recognizer.IsPerson(type) || EntityTypes.Contain(type, semantics.Compilation, cancellation))
            yield break;
        foreach (var member in type.GetMembers().OfType<IPropertySymbol>())
            if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && (type.IsAnonymousType || Sequences.ElementType(member.Type) is not null) && !TypeContents.IsLeftOut(member))
                foreach (var held in Within(member.Type))
                    if (!model.Recognizer.IsPerson(held) || type.IsAnonymousType || new FilledMembers(model, cancellation).MayContain(member))
                        yield return held;
    }
}
