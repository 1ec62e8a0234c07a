using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary><c>(a, b) = value</c>.</summary>
internal sealed class DeconstructionAssignmentTransfer : OperationTransfer<IDeconstructionAssignmentOperation>
{
    protected override FlowValue Apply(IDeconstructionAssignmentOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Value);
        Deconstruct(operation.Target, value, body);
        return value;
    }

    private static void Deconstruct(IOperation target, FlowValue value, BodyInterpreter body)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assignment.Store(target, value, body);
            return;
        }

        var members = Deconstruction.MembersOf(value.Type, tuple.Elements.Length);
        if (members is null && Deconstruction.MethodOf(value.Type, tuple.Elements.Length) is { } method)
        {
            var targets = method.Parameters.Select((parameter, i) => new CallArgument(parameter, FlowValue.Unknown, tuple.Elements[i].Syntax, tuple.Elements[i]));
            CallTable.Apply(new Call(method, value, targets.ToImmutableArray(), tuple.Syntax, method.ReturnType, IsVirtual: false), body);
            return;
        }

        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var part = members is not null
                ? Members.Read(value, members[i], tuple.Elements[i], body)
                : value.Content(tuple.Elements[i].Type);
            Deconstruct(tuple.Elements[i], part, body);
        }
    }
}

/// <summary>What objects are taken apart into.</summary>
internal static class Deconstruction
{
    /// <summary>The members that a tuple or a positional record is taken apart into; null when they are not known.</summary>
    public static ISymbol[]? MembersOf(ITypeSymbol? type, int count)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.IsTupleType)
            return named.TupleElements.Length == count ? named.TupleElements.Select(field => (ISymbol)(field.CorrespondingTupleField ?? field)).ToArray() : null;
        if (!named.IsRecord || named.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.Length == count) is not { } constructor)
            return null;
        var members = constructor.Parameters
            .Select(parameter => named.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault<ISymbol>())
            .ToArray();
        return members.Any(member => member is null) ? null : members!;
    }

    /// <summary>The method by which a type takes its objects apart; null when it has none in its own code.</summary>
    public static IMethodSymbol? MethodOf(ITypeSymbol? type, int count) =>
        type?.GetMembers("Deconstruct").OfType<IMethodSymbol>()
            .FirstOrDefault(method => !method.IsStatic && method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out));
}
