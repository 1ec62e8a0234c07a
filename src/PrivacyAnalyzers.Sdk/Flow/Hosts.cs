using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>Where a request goes, as far as the code spells it out.</summary>
internal static class Hosts
{
    /// <summary>The sink with the recipient at the host that the call sends to, as the policy knows it, else as many programs know it.</summary>
    public static SinkModel Resolve(SinkModel sink, Call call, BodyInterpreter body)
    {
        if (sink.Channel is not (Channel.Http or Channel.Url)
            || !(body.Model.Recipients.KnowHosts || sink is { Channel: Channel.Http, IsNamedByUser: false }))
            return sink;
        var host = call.Arguments.Where(argument => sink.RoleOf(argument.Parameter) is not ArgumentRole.Content || IsRequest(argument))
            .Select(argument => Of(argument, body)).FirstOrDefault(found => found is not null)
            ?? (body.Method.ContainingType is { } type ? body.Model.BaseAddresses.Of(type) : null);
        return host is null ? sink : body.Model.Recipients.At(host, sink);
    }

    /// <summary>The host of an absolute URL, which may go on with anything; null for other texts.</summary>
    public static string? Of(string? url)
    {
        const string Mark = "://";
        var start = url?.IndexOf(Mark, StringComparison.Ordinal) ?? -1;
        if (start <= 0 || !url!.Substring(0, start).Trim().All(char.IsLetter))
            return null;
        var rest = url.Substring(start + Mark.Length);
        var end = rest.IndexOfAny(['/', '?', '#', ':', ' ', '\\']);
        var host = end < 0 ? rest : rest.Substring(0, end);
        return host.IndexOf('.') > 0 || host.Length > 0 && end != 0 ? host.Substring(host.LastIndexOf('@') + 1) : null;
    }

    /// <summary>The host in the first text that <paramref name="code"/> spells out.</summary>
    public static string? In(SyntaxNode code, SemanticModel model) => code.DescendantNodesAndSelf()
        .Select(node => node switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } => (contents[0] as InterpolatedStringTextSyntax)?.TextToken.ValueText,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => model.GetConstantValue(node).Value as string,
            _ => null,
        })
        .Select(Of).FirstOrDefault(host => host is not null);

    private static bool IsRequest(CallArgument argument) => argument.Parameter.Type.Name is "HttpRequestMessage";

    private static string? Of(CallArgument argument, BodyInterpreter body)
    {
        if (IsRequest(argument))
            return argument.Value.Entity is { } request && Property(argument.Parameter.Type, "RequestUri") is { } uri
                ? Of(body.State.Read(StorageKey.Member(request, uri))?.Text)
                : null;
        return argument.Parameter.Type is { SpecialType: SpecialType.System_String } or { Name: "Uri" }
            ? Of(argument.Value.Text) ?? OfField(argument.Site, body)
            : null;
    }

    private static ISymbol? Property(ITypeSymbol type, string name) => type.GetMembers(name).FirstOrDefault();

    /// <summary>A field that is set where it is declared, and nowhere else.</summary>
    private static string? OfField(SyntaxNode argument, BodyInterpreter body) =>
        body.Model.Bodies.ModelOf(argument).GetSymbolInfo(argument, body.Cancellation).Symbol is IFieldSymbol { IsReadOnly: true } field
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && body.Model.Compilation.ContainsSyntaxTree(value.SyntaxTree)
            ? In(value, body.Model.Bodies.ModelOf(value))
            : null;
}
