using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>
/// Functions that a host runs for requests of the web, as Azure Functions are: <c>[HttpTrigger(AuthorizationLevel.Anonymous, "get")]</c> on a parameter
/// says who may ask. It is read as it is written, so that it tells the same where the package is missing.
/// </summary>
internal sealed class HttpFunctions(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    private const string Trigger = "HttpTrigger";

    private const string Level = "AuthorizationLevel";
    private const string Open = "Anonymous";

    /// <summary>The names by which a change shows who may ask a function.</summary>
    public static ImmutableArray<string> Levels { get; } = ImmutableArray.Create(Level, Open);

    private bool? _someAskForKeys;

    /// <summary>What says that a method is such a function; null when it is none.</summary>
    public static AttributeSyntax? TriggerOf(BaseMethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.SelectMany(parameter => parameter.AttributeLists).SelectMany(list => list.Attributes).FirstOrDefault(attribute => NameOf(attribute) is Trigger);

    /// <summary>Whether the function is asked for by GET alone, or may be and only reads by its name.</summary>
    public bool Reads(MethodDeclarationSyntax function, AttributeSyntax trigger)
    {
        var methods = Given(trigger).Select(given => semantics.GetConstantValue(given, cancellation).Value).OfType<string>().ToImmutableArray();
        if (methods.Length == 1)
            return IsGet(methods[0]);
        return (methods.IsEmpty || methods.Any(IsGet)) && NamesOf(function).Any(model.Recognizer.IsReading);

        static bool IsGet(string method) => method.Equals("get", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the host lets in only those who have a key; it does unless it is told not to.</summary>
    public static bool AsksForKey(AttributeSyntax trigger) => LevelOf(trigger) is not Open;

    /// <summary>
    /// Whether the code looks at what tells who sent the request, or hands the request on to somebody who may: <c>request.Headers</c>, <c>Check(request)</c>. Who makes the response does not.
    /// </summary>
    public bool LookAtWhoAsks(MethodDeclarationSyntax function)
    {
        var given = function.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToImmutableHashSet();
        return function.ParameterList.Parameters.Any(parameter => model.Recognizer.IsAboutWhoAsks(parameter.Identifier.ValueText) || parameter.Type?.ToString() is "ClaimsPrincipal")
            || function.DescendantNodes().Any(node => node switch
            {
                MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax whose } part => given.Contains(whose.Identifier.ValueText) && model.Recognizer.TellsWhoSent(part.Name.Identifier.ValueText),
                ArgumentSyntax { Expression: IdentifierNameSyntax whole, Parent.Parent: var call } => IsRequest(whole, function) && !(call is InvocationExpressionSyntax making && EndpointAnswers.IsAboutResponse(making)),
                _ => false,
            });
    }

    /// <summary>Whether another function of the program asks for keys.</summary>
    public bool OthersAskForKeys() => _someAskForKeys ??= semantics.Compilation.SyntaxTrees.Where(tree => model.Gate.HasTriggers(tree, cancellation))
        .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
        .Any(attribute => NameOf(attribute) is Trigger && LevelOf(attribute) is not (null or Open));

    private static bool IsRequest(IdentifierNameSyntax argument, MethodDeclarationSyntax function) => function.ParameterList.Parameters
        .Any(parameter => parameter.Identifier.ValueText == argument.Identifier.ValueText && parameter.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => NameOf(attribute) is Trigger));

    private static string? LevelOf(AttributeSyntax trigger) =>
        Given(trigger).OfType<MemberAccessExpressionSyntax>().FirstOrDefault(given => given.Expression.ToString() is var whose && (whose == Level || whose.EndsWith("." + Level, StringComparison.Ordinal)))?.Name.Identifier.ValueText;

    private static IEnumerable<ExpressionSyntax> Given(AttributeSyntax trigger) =>
        trigger.ArgumentList is { } list ? list.Arguments.Where(argument => argument.NameEquals is null).Select(argument => argument.Expression) : [];

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name.ToString();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>The names of the function: the host's, the method's and, since that is often just <c>Run</c>, its class's.</summary>
    private IEnumerable<string> NamesOf(MethodDeclarationSyntax function)
    {
        var named = function.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => NameOf(attribute) is "Function" or "FunctionName");
        if (named is not null && Given(named).FirstOrDefault() is { } given && semantics.GetConstantValue(given, cancellation).Value is string name)
            yield return name;
        yield return function.Identifier.ValueText;
        if (function.Parent is TypeDeclarationSyntax type)
            yield return type.Identifier.ValueText;
    }
}
