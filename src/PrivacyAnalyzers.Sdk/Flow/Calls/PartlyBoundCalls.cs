using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Calls that do not bind for nothing but the type of something that is passed, which is missing: the compiler names the methods that
/// may be meant, and where all that is known fits only one of them, it is that one.
/// </summary>
internal static class PartlyBoundCalls
{
    /// <summary>What the call at <paramref name="site"/> does and gives back, its parts being evaluated; null when it is not known what is called.</summary>
    public static FlowValue? Apply(SyntaxNode site, ITypeSymbol? type, IReadOnlyList<(IOperation Operation, FlowValue Value)> parts, BodyInterpreter body)
    {
        var list = site switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list is null || Meant(site, list.Arguments, body) is not { } method)
            return null;

        var passed = Passed(method.ReducedFrom is null ? method.Parameters : method.ReducedFrom.Parameters.RemoveAt(0), list.Arguments, parts).ToImmutableArray();
        if (method.MethodKind == MethodKind.Constructor)
        {
            var created = Objects.New(site, type, body);
            return CallTable.ApplyConstructor(new Call(method, null, passed, site, type, IsVirtual: false), created, body);
        }

        var subject = parts.FirstOrDefault(part => !list.Span.Contains(part.Operation.Syntax.Span));
        if (method.ReducedFrom is { } extension)
        {
            if (subject.Operation is null)
                return null;
            passed = passed.Insert(0, new CallArgument(extension.Parameters[0], subject.Value, subject.Operation.Syntax, subject.Operation));
            return CallTable.Apply(new Call(extension, null, passed, site, method.ReturnType, IsVirtual: false), body);
        }

        var receiver = method.IsStatic ? null : subject.Value ?? FlowValue.Unknown with { Type = method.ContainingType, Entity = Entity.This };
        return CallTable.Apply(new Call(method, receiver, passed, site, method.ReturnType, method.IsVirtual || method.IsAbstract || method.IsOverride), body);
    }

    private static IMethodSymbol? Meant(SyntaxNode site, SeparatedSyntaxList<ArgumentSyntax> arguments, BodyInterpreter body)
    {
        var semantics = body.Model.Bodies.ModelOf(site);
        var named = semantics.GetSymbolInfo(site, body.Cancellation);
        if (named.CandidateReason != CandidateReason.OverloadResolutionFailure || !arguments.Any(argument => IsMissing(argument.Expression, semantics)))
            return null;
        var fitting = named.CandidateSymbols.OfType<IMethodSymbol>()
            .Where(method => !method.IsGenericMethod && method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.Constructor && Fits(method, arguments, semantics))
            .ToList();
        // Overloads of a library do the same thing; those of the program's own may not.
        return fitting.Count == 1 || fitting.All(method => !method.Locations.Any(location => location.IsInSource)) ? fitting.FirstOrDefault() : null;
    }

    private static bool Fits(IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, SemanticModel semantics)
    {
        var given = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (ParameterOf(arguments[i], i, method.Parameters) is not { } parameter || (!given.Add(parameter) && !parameter.IsParams))
                return false;
            var expression = arguments[i].Expression;
            if (!IsMissing(expression, semantics) && !semantics.ClassifyConversion(expression, parameter.Type).IsImplicit
                && !(parameter.IsParams && Sequences.ElementType(parameter.Type) is { } element && semantics.ClassifyConversion(expression, element).IsImplicit))
                return false;
        }

        return method.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams || given.Contains(parameter));
    }

    private static bool IsMissing(ExpressionSyntax expression, SemanticModel semantics) => semantics.GetTypeInfo(expression).Type is IErrorTypeSymbol;

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, int position, ImmutableArray<IParameterSymbol> parameters) =>
        argument.NameColon is { } name ? parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText)
        : position < parameters.Length ? parameters[position]
        : parameters.LastOrDefault(parameter => parameter.IsParams);

    private static IEnumerable<CallArgument> Passed(
        ImmutableArray<IParameterSymbol> parameters, SeparatedSyntaxList<ArgumentSyntax> arguments, IReadOnlyList<(IOperation Operation, FlowValue Value)> parts)
    {
        for (var i = 0; i < arguments.Count; i++)
            if (ParameterOf(arguments[i], i, parameters) is { } parameter)
                foreach (var part in parts.Where(part => arguments[i].Span.Contains(part.Operation.Syntax.Span)))
                    yield return new CallArgument(parameter, part.Value, part.Operation.Syntax, part.Operation);
    }
}
