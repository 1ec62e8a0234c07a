using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>What rows, forms and documents keep is known by the name that code asks for: <c>reader["Email"]</c>, <c>element.GetProperty("phone")</c>.</summary>
internal sealed class NamedCells : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Subject is not { } keeper)
            return null;
        if (call.Method.Name == "GetOrdinal")
            return PlaceOf(keeper, call, body);
        if (!body.Model.Recognizer.TakesName(call.Method.Name))
            return null;
        return call.Others.FirstOrDefault() is not { } asked ? IsCell(keeper) ? keeper with { Type = call.Type } : null
            : asked.Value.Text is { } name ? Read(keeper, name, call.Method, call.Type, call.Site, body)
            : null;
    }

    /// <summary>What an indexer gives for a name; null when the name says nothing, or what is asked keeps no such things.</summary>
    public static FlowValue? Read(FlowValue keeper, string name, ISymbol reader, ITypeSymbol? type, SyntaxNode site, BodyInterpreter body) =>
        keeper.Type is { } keeperType && !IsOfSettings(keeper) && KeptIn(keeperType, name, site, body) is { } data
            ? Labelled(data, keeper.Entity, reader, type, site)
            : null;

    /// <summary>What is kept there under the name, as far as the code around does not say that it is a company's or something else.</summary>
    private static DataClassification? KeptIn(ITypeSymbol keeper, string name, SyntaxNode site, BodyInterpreter body)
    {
        var recognizer = body.Model.Recognizer;
        return recognizer.ClassifyKept(keeper, name) is not { } data ? null
            : RowContext.IsOfOrganization(site, recognizer) ? recognizer.ClassifyKeptOfOrganization(name)
            : recognizer.IsOtherBeside(name, RowContext.NamesBeside(site)) ? null
            : data;
    }

    /// <summary>The same of code that does not bind, where the variable is called like a row or form.</summary>
    public static FlowValue? ReadUnresolved(SyntaxNode code, FlowValue keeper, BodyInterpreter body) =>
        code is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax variable, ArgumentList.Arguments: { Count: 1 } given }
            && given[0].Expression is LiteralExpressionSyntax { Token.Value: string name }
            && body.Model.Recognizer.ClassifyKept(variable.Identifier.ValueText, name) is { } data
            ? Labelled(data, keeper.Entity, body.Method, null, code)
            : null;

    /// <summary><c>reader.GetString(reader.GetOrdinal("Email"))</c>: the number of a column stands for its name.</summary>
    private static FlowValue? PlaceOf(FlowValue keeper, Call call, BodyInterpreter body) =>
        keeper.Type is { } type && call.Others.FirstOrDefault()?.Value.Text is { } name && KeptIn(type, name, call.Site, body) is not null
            ? FlowValue.Unknown with { Type = call.Type, Text = name }
            : null;

    /// <summary><c>GetString()</c> of a part of a document is that part.</summary>
    private static bool IsCell(FlowValue value) => !value.Labels.IsEmpty && value.Type?.Name is "JsonElement" or "JsonNode" or "JToken";

    private static FlowValue Labelled(DataClassification data, Entity? person, ISymbol reader, ITypeSymbol? type, SyntaxNode site) =>
        Labelling.OfNamed(data, reader, FlowValue.Unknown with { Type = type, Entity = person?.Element(site) ?? Entity.Result(site) }, site);

    /// <summary><c>ConfigurationManager.AppSettings["Email"]</c> is the program's own.</summary>
    private static bool IsOfSettings(FlowValue keeper) => keeper.Entity is { Kind: EntityKind.Static };
}
