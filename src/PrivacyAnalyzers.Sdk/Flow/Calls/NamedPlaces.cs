using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Names that code gives to a value where it is written: the hole of a log's template says more than a parameter called <c>input</c>.</summary>
internal static class NamedPlaces
{
    /// <summary>The value, labelled as what it is called there when nothing else says what it is.</summary>
    public static FlowValue Label(string? name, FlowValue value, IOperation? operation, SyntaxNode site, BodyInterpreter body) =>
        name is not null && value.Labels.IsEmpty && Untouched(operation, body) is { } symbol && body.Model.Recognizer.ClassifyAs(name, symbol) is { } data
            ? Labelling.OfNamed(data, symbol, value, site)
            : value;

    /// <summary>
    /// What leaves a trace of a message's address leaves it here, whoever passed it in. Where the message itself is sent, callers know better
    /// whom it goes to; where no argument stands, as in a call by a method's mere name, nothing could be shown.
    /// </summary>
    public static SinkPart Addressed(SinkPart part, SinkModel model, BodyInterpreter body) =>
        part is { Value.Labels.IsEmpty: true, Site: ExpressionSyntax or ArgumentSyntax } && model.Channel is Channel.Log or Channel.Console or Channel.Exception or Channel.Telemetry && AddresseeIn(part.Value, body) is { } found
            ? part with { Value = Labelling.OfNamed(found.Data, found.Symbol, part.Value, part.Site) }
            : part;

    private static (DataClassification Data, ISymbol Symbol)? AddresseeIn(FlowValue value, BodyInterpreter body)
    {
        var passed = value.Origins.Where(ordinal => ordinal < body.Method.Parameters.Length).Select(ordinal => (ISymbol)body.Method.Parameters[ordinal])
            .Concat(value.Given.Select(given => given.Symbol).OfType<ISymbol>());
        foreach (var symbol in passed)
            if (body.Model.Recognizer.ClassifyAddressee(symbol) is { } data)
                return (data, symbol);
        return null;
    }

    /// <summary>The variable or member that is written as it was handed over: what code of ours made of it, may hold no data any more.</summary>
    private static ISymbol? Untouched(IOperation? operation, BodyInterpreter body)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation switch
        {
            IParameterReferenceOperation parameter when body.Evaluate(parameter) is var value && (value.IsOpaque || value.Origins.Contains(parameter.Parameter.Ordinal)) => parameter.Parameter,
            ILocalReferenceOperation local when body.Evaluate(local) is { IsOpaque: true } or { Entity.Kind: EntityKind.Parameter } => local.Local,
            IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member when body.Evaluate(member).Entity is { Symbol: { } held } && SymbolEqualityComparer.Default.Equals(held, member.Member.OriginalDefinition) => member.Member,
            _ => null,
        };
    }
}
