using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Calls that push to whomever their receiver picks: <c>Clients.All.SendAsync</c>, <c>Clients.User(id).SendAsync</c>.</summary>
internal static class Broadcasts
{
    /// <summary>The sink that a call is: its row says who may read at most, and the receiver whether it is as many.</summary>
    public static SinkModel Resolve(SinkModel model, Call call, BodyInterpreter body) =>
        model.Circle == Circle.Clients && !IsToAll(call, body) ? model with { Circle = Circle.Unknown } : model;

    private static bool IsToAll(Call call, BodyInterpreter body) =>
        call.Site is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && body.Model.Recognizer.Circles.IsAllClients(LastName(receiver));

    private static string LastName(ExpressionSyntax receiver) => receiver switch
    {
        InvocationExpressionSyntax call => LastName(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
