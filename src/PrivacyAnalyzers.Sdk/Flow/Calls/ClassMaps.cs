using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Classes by which a program chooses the columns of the tables that it writes: of an object only what such a map names is written, or, where it takes all
/// members, what it does not leave out. What a map converts is no longer what the member holds.
/// </summary>
internal static class ClassMaps
{
    private const string Base = "ClassMap";
    private const string Registration = "RegisterClassMap";

    /// <summary>Whether a declaration says what a map writes: it is read wherever something is written by the map, and not through what it does.</summary>
    public static bool IsChoice(SyntaxNode declaration) =>
        declaration is ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax { BaseList: { } bases } } && bases.Types.Any(known => known.Type is GenericNameSyntax { Identifier.ValueText: Base } or QualifiedNameSyntax { Right.Identifier.ValueText: Base });

    /// <summary>The sink with the map that the code around the call registers for what it writes.</summary>
    public static SinkModel Resolve(SinkModel model, Call call, BodyInterpreter body) =>
        model.Channel == Channel.File && call.Method.TypeArguments is { Length: 1 } written && body.Model.Bodies.CurrentCodeOf(body.Method, body.Cancellation) is { } code
            ? model with { Columns = Registered(code, body).FirstOrDefault(map => IsOf(map, written[0])) }
            : model;

    /// <summary>The sink as a caller sees it, who says which map a type parameter stands for.</summary>
    public static SinkModel AtCaller(SinkModel model, Call call) =>
        model.Columns is ITypeParameterSymbol { DeclaringMethod: not null } parameter && parameter.Ordinal < call.Method.TypeArguments.Length
            ? model with { Columns = call.Method.TypeArguments[parameter.Ordinal] }
            : model;

    /// <summary>What is written of an object of <paramref name="type"/>, of which <paramref name="value"/> holds all.</summary>
    public static FlowValue Narrow(FlowValue value, ITypeSymbol type, ITypeSymbol? columns, BodyInterpreter body)
    {
        if (columns is ITypeParameterSymbol)
            return value with { Labels = ImmutableArray<DataLabel>.Empty };
        if (columns is null || !IsOf(columns, type) || ColumnChoice.Of(columns, body) is not { } choice)
            return value;
        var written = choice.Written(type, body.Model.Recognizer).Select(data => data.Category).ToImmutableHashSet();
        return value with { Labels = value.Labels.RemoveAll(label => !written.Contains(label.Data.Category)) };
    }

    private static IEnumerable<ITypeSymbol> Registered(SyntaxNode code, BodyInterpreter body) =>
        code.DescendantNodes().OfType<GenericNameSyntax>().Where(name => name.Identifier.ValueText == Registration && name.TypeArgumentList.Arguments.Count == 1)
            .Select(name => body.Model.Bodies.ModelOf(code).GetTypeInfo(name.TypeArgumentList.Arguments[0], body.Cancellation).Type).OfType<ITypeSymbol>();

    /// <summary>Whether a map is one of objects of the type, as far as is known here.</summary>
    private static bool IsOf(ITypeSymbol map, ITypeSymbol written)
    {
        if (map is ITypeParameterSymbol)
            return true;
        for (var at = map.BaseType; at is not null; at = at.BaseType)
            if (at is { Name: Base, TypeArguments: { Length: 1 } mapped })
                return SymbolEqualityComparer.Default.Equals(mapped[0], written) || written is ITypeParameterSymbol;
        return false;
    }
}
