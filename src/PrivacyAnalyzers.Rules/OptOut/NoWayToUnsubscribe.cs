using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2006: a promotional message to many says nowhere how to get no more of them.</summary>
internal sealed class NoWayToUnsubscribe : PrivacyRule
{
    /// <summary>A text of fewer letters stands for another one, or says nothing that could be advertising.</summary>
    private const int ShortestMessage = 12;

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV2006", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "手順・ルール違反の作業・操作");

    public override bool DependsOnPurpose => true;

    public override void Check(MessageSent message, RuleContext context)
    {
        if (message is not { IsTextWhole: true, Purpose: { IsPromotional: true, Confidence: >= Confidence.Medium } purpose } || message.Sink.Channel is not (Channel.Mail or Channel.Sms))
            return;
        if (message.Text.Count(char.IsLetter) < ShortestMessage || message.Recipients.FirstOrDefault(recipient => recipient.IsOneOfMany) is not { } recipient || context.Recognizer.ShowsWayOut(message.Text) || HeadersShowIt(message.Method, context))
            return;
        context.Report(new Finding(this, message.Site.GetLocation(), purpose.Purpose.Path, message.Sink.Recipient)
        {
            Path = recipient.Path,
            Container = message.Method,
            Identity = message.Sink.Recipient,
        });
    }

    // A header of the message, or a link that is made beside its text.
    private static bool HeadersShowIt(IMethodSymbol method, RuleContext context) =>
        method.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantTokens()).Any(token =>
            token.IsKind(SyntaxKind.StringLiteralToken) ? context.Recognizer.ShowsWayOut(token.ValueText)
            : token.IsKind(SyntaxKind.IdentifierToken) && context.Recognizer.MakesWayOut(token.ValueText));
}
