using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Calls that push to whomever their receiver picks (<c>Clients.All.SendAsync</c>, <c>Clients.User(id).SendAsync</c>), and requests of a type that posts to a
/// chat, as a <c>SlackNotifier</c> does.
/// </summary>
internal static class Broadcasts
{
    /// <summary>The sink that a call is: its row says who may read at most, and the receiver whether it is as many.</summary>
    public static SinkModel Resolve(SinkModel model, Call call, BodyInterpreter body) =>
        model.Circle == Circle.Clients && !IsToAll(call, body) ? model with { Circle = Circle.Unknown }
        : IsChatPost(model, body.Method, body) ? model with { Circle = Circle.Channel, Recipient = model.Country is null ? body.Method.ContainingType.Name : model.Recipient }
        : model;

    private static bool IsChatPost(SinkModel model, IMethodSymbol method, BodyInterpreter body) =>
        model is { Channel: Channel.Http, Circle: Circle.Unknown, IsNamedByUser: false } && body.Model.Recognizer.Circles.IsChatPost(method.ContainingType.Name, method.Name);

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
