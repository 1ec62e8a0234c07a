using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Parameters like <c>skipOptOut</c>: whoever passes true answers for it, so the code that has one is judged as if it were false.</summary>
internal static class Bypasses
{
    /// <summary>The argument that passes true for such a parameter; null when none does.</summary>
    public static SyntaxNode? In(IEnumerable<CallArgument> arguments, BodyInterpreter body) =>
        arguments.FirstOrDefault(argument => argument.Value.Truth == Truth.True && body.Model.Recognizer.IsBypass(argument.Parameter)) is { } found
            ? found.Operation?.Parent?.Syntax ?? found.Site
            : null;

    /// <summary>What a service is known to check itself, because it has such a parameter and is not told to leave the check out.</summary>
    public static FactSet Left(IEnumerable<CallArgument> arguments, IEnumerable<SinkPart> parts, BodyInterpreter body) =>
        arguments.Any(argument => argument.Value.Truth == Truth.False && body.Model.Recognizer.IsBypass(argument.Parameter))
            ? parts.SelectMany(part => part.Persons).Aggregate(FactSet.Empty, (facts, person) => facts.Add(new Fact(FactKind.OptOut, person.Entity, Allows: true)))
            : FactSet.Empty;

    /// <summary>What such a parameter says in the method that has it: where it is true, the people passed in were answered for by the caller.</summary>
    public static Truth OfParameter(IParameterSymbol parameter, IMethodSymbol method) =>
        new(
            method.Parameters.Where(other => other.Ordinal != parameter.Ordinal)
                .Aggregate(FactSet.Empty, (facts, other) => facts.Add(new Fact(FactKind.OptOut, Entity.Parameter(other.Ordinal), Allows: true))),
            FactSet.Empty);
}
