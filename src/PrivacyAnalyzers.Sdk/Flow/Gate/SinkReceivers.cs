using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells by what stands before a name that no sink can be meant, without binding what is passed: <c>names.Add(…)</c> on a list,
/// <c>Name = …</c> where nothing has the telemetry library whose user has a name.
/// </summary>
internal sealed class SinkReceivers(PrivacyModel model)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _filled = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<string>?> _called = new();

    /// <summary>The types of this compilation by which data leaves when their property is filled.</summary>
    public ImmutableArray<INamedTypeSymbol> FilledBy(string property) => _filled.GetOrAdd(property, name => Present(model.Catalog.TypesFilledBy(name)).ToImmutableArray());

    /// <summary>Whether a sink may be meant by <paramref name="name"/>.</summary>
    public bool MayHave(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        if (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Name == name && call.Expression == access)
            return CalledOn(text) is not { } types || MayReceive(access.Expression, text, types);
        return !FilledBy(text).IsEmpty || (!IsAssigned(name) && model.Catalog.UseOf(text) is not (SinkUse.Filling or SinkUse.None));
    }

    /// <summary>The metadata names of the types by which data leaves when their method is called; null when what it is called on does not tell.</summary>
    private ImmutableArray<string>? CalledOn(string method) => _called.GetOrAdd(
        method,
        name => model.Catalog.TypesCalledBy(name) is { } types && !Present(types).Any(type => type.IsStatic) ? types : null);

    private bool MayReceive(ExpressionSyntax receiver, string method, ImmutableArray<string> types) =>
        model.Bodies.ModelOf(receiver).GetSpeculativeTypeInfo(receiver.SpanStart, receiver, SpeculativeBindingOption.BindAsExpression).Type is not
            { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } type
        || type.SpecialType == SpecialType.System_Object
        || BoundCatalog.IsAny(type, types.Add("System.IO.TextWriter"))
        || model.Catalog.FindUnresolvedSink(type.Name, method) is not null;

    private IEnumerable<INamedTypeSymbol> Present(IEnumerable<string> names) => names.SelectMany(name => model.Compilation.GetTypesByMetadataName(name));

    private static bool IsAssigned(SimpleNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access => access.Name == name && assignment.Left == access,
        _ => false,
    };
}
