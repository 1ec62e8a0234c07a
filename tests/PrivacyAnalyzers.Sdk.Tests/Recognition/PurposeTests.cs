using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class PurposeTests
{
    [Theory]
    [InlineData("public class NewsletterService { public void Send() { } }", "NewsletterService.Send", "marketing.newsletter", true, false)]
    [InlineData("public class Mailer { public void SendCampaign() { } }", "Mailer.SendCampaign", "marketing.campaign", true, false)]
    [InlineData("public class Mailer { public void Sendメルマガ() { } }", "Mailer.Sendメルマガ", "marketing.newsletter", true, false)]
    [InlineData("public class RecruitingMailer { public void Send() { } }", "RecruitingMailer.Send", "recruitment", false, false)]
    [InlineData("public class 採用メール { public void Send() { } }", "採用メール.Send", "recruitment", false, false)]
    [InlineData("public class Mailer { public void SendPasswordReset() { } }", "Mailer.SendPasswordReset", "account-security", false, true)]
    [InlineData("public class Mailer { public void SendReceipt() { } }", "Mailer.SendReceipt", "billing", false, true)]
    [InlineData("public class CampaignService { public void SendInvoice() { } }", "CampaignService.SendInvoice", "billing", false, true)]
    [InlineData("namespace Shop.Marketing { public class Mailer { public void Send() { } } }", "Shop.Marketing.Mailer.Send", "marketing", true, false)]
    public void Names_suggest_a_purpose(string source, string member, string purpose, bool promotional, bool transactional)
    {
        var probe = new Probe(source);
        var guess = probe.Recognizer.PurposeOf(probe.Member(member))!;
        Assert.Equal((purpose, promotional, transactional), (guess.Purpose.Path, guess.IsPromotional, guess.IsTransactional));
        Assert.True(guess.Confidence < Confidence.High);
    }

    [Theory]
    [InlineData("public class Mailer { public void Send() { } }", "Mailer.Send")]
    [InlineData("namespace Shop.Billing { public class Mailer { public void Send() { } } }", "Shop.Billing.Mailer.Send")]
    [InlineData("public class EventBus { public void Promote() { } }", "EventBus.Promote")]
    public void Or_none(string source, string member)
    {
        var probe = new Probe(source);
        Assert.Null(probe.Recognizer.PurposeOf(probe.Member(member)));
    }

    [Fact]
    public void The_innermost_declaration_wins()
    {
        var probe = new Probe("""
            [assembly: ProcessedFor("shop")]
            [ProcessedFor("support")]
            public class Desk { [ProcessedFor("marketing.newsletter")] public void A() { } public void B() { } }
            public class CampaignService { public void C() { } }
            """);
        Assert.Equal(("marketing.newsletter", true), Of(probe, "Desk.A"));
        Assert.Equal(("support", false), Of(probe, "Desk.B"));
        Assert.Equal(("shop", false), Of(probe, "CampaignService.C"));
    }

    [Fact]
    public void The_policy_tells_the_purpose_of_code_and_what_a_purpose_asks()
    {
        var policy = PrivacyPolicy.Read(SourceText.From("""
            version: 1
            purposes:
              outreach: { title: Outreach, requires: opt-out }
              news: { title: News }
            code:
              - match: Shop.Outreach.**
                purpose: outreach
            """), "/repo/privacy.yml");
        Assert.Empty(policy.Problems);
        var probe = new Probe("namespace Shop.Outreach { public class Mailer { public void SendReceipt() { } } }", policy);
        Assert.Equal(("outreach", true), Of(probe, "Shop.Outreach.Mailer.SendReceipt"));
    }

    [Theory]
    [InlineData("Save up to 50% this weekend", true, false)]
    [InlineData("夏のセールのご案内", true, false)]
    [InlineData("アルバイト募集のお知らせ", false, false)]
    [InlineData("Reset your password", false, true)]
    [InlineData("Your order has shipped", false, true)]
    [InlineData("ご注文の確認", false, true)]
    [InlineData("領収書をお送りします", false, true)]
    public void Words_of_a_message_tell_its_kind(string text, bool promotional, bool transactional)
    {
        var guess = new Probe("").Recognizer.PurposeOfText(text)!;
        Assert.Equal((promotional, transactional), (guess.IsPromotional, guess.IsTransactional));
    }

    [Theory]
    [InlineData("Hello")]
    [InlineData("")]
    [InlineData("Wholesale prices")]
    public void Or_do_not(string text) => Assert.Null(new Probe("").Recognizer.PurposeOfText(text));

    [Theory]
    [InlineData("string MaskEmail(string email)", true)]
    [InlineData("string Redact(string text)", true)]
    [InlineData("string AnonymizeName(string name)", true)]
    [InlineData("string ToMasked(string name)", true)]
    [InlineData("string Last4(string card)", true)]
    [InlineData("string マスク(string text)", true)]
    [InlineData("[Redacts] string Tidy(string text)", true)]
    [InlineData("string Unmask(string text)", false)]
    [InlineData("string Unprotect(string text)", false)]
    [InlineData("string SanitizeHtml(string html)", false)]
    [InlineData("string HtmlSanitize(string html)", false)]
    [InlineData("bool MaskEnabled(string text)", false)]
    [InlineData("string BitMask(string text)", false)]
    [InlineData("void MaskEmail(string email)", false)]
    [InlineData("string Normalize(string text)", false)]
    public void Redaction(string method, bool expected)
    {
        var probe = new Probe($"public interface IService {{ {method}; }}");
        Assert.Equal(expected, probe.Recognizer.Redacts((IMethodSymbol)probe.Type("IService").GetMembers()[0]));
    }

    private static (string, bool) Of(Probe probe, string member)
    {
        var guess = probe.Recognizer.PurposeOf(probe.Member(member))!;
        return (guess.Purpose.Path, guess.IsPromotional);
    }
}
