using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class ContactTests
{
    [Theory]
    [InlineData("bool OptOut", FactKind.OptOut, false)]
    [InlineData("bool HasOptedOut", FactKind.OptOut, false)]
    [InlineData("bool MarketingOptOut", FactKind.OptOut, false)]
    [InlineData("bool IsUnsubscribed", FactKind.OptOut, false)]
    [InlineData("bool DoNotContact", FactKind.OptOut, false)]
    [InlineData("bool IsSuppressed", FactKind.OptOut, false)]
    [InlineData("bool IsNotSubscribed", FactKind.OptOut, false)]
    [InlineData("bool HaishinTeishi", FactKind.OptOut, false)]
    [InlineData("bool 配信停止フラグ", FactKind.OptOut, false)]
    [InlineData("bool Subscribed", FactKind.OptOut, true)]
    [InlineData("bool? IsSubscribed", FactKind.OptOut, true)]
    [InlineData("bool AcceptsMarketing", FactKind.OptOut, true)]
    [InlineData("bool ReceiveMarketingEmails", FactKind.OptOut, true)]
    [InlineData("bool 配信希望", FactKind.OptOut, true)]
    [InlineData("bool MarketingConsent", FactKind.Consent, true)]
    [InlineData("bool DouiFlg", FactKind.Consent, true)]
    [InlineData("bool 同意済み", FactKind.Consent, true)]
    [InlineData("bool IsDeleted", FactKind.Membership, false)]
    [InlineData("bool TaikaiFlg", FactKind.Membership, false)]
    [InlineData("bool 退会済", FactKind.Membership, false)]
    public void Flags(string member, FactKind fact, bool allowed)
    {
        var probe = new Probe($"public class Customer {{ public string Email; public {member}; }}");
        var state = probe.Recognizer.StateOf(probe.Member("Customer." + member.Split(' ')[1]));
        Assert.NotNull(state);
        Assert.Equal((fact, (bool?)allowed), (state.Fact, state.AllowedValue));
    }

    [Theory]
    [InlineData("DateTime? UnsubscribedAt", FactKind.OptOut, true)]
    [InlineData("DateTimeOffset? WithdrawnOn", FactKind.Membership, true)]
    [InlineData("DateTime? 退会日", FactKind.Membership, true)]
    [InlineData("DateTime? ConsentGivenAt", FactKind.Consent, false)]
    [InlineData("DateOnly? 同意日", FactKind.Consent, false)]
    public void Dates(string member, FactKind fact, bool allowedWhenNull)
    {
        var probe = new Probe($"public class Customer {{ public string Email; public {member}; }}");
        var state = probe.Recognizer.StateOf(probe.Member("Customer." + member.Split(' ')[1]));
        Assert.NotNull(state);
        Assert.Equal((fact, (bool?)null, allowedWhenNull), (state.Fact, state.AllowedValue, state.AllowedWhenNull));
    }

    [Theory]
    [InlineData("Customer", "bool EmailConfirmed")]
    [InlineData("Customer", "bool IsVip")]
    [InlineData("Customer", "string OptOut")]
    [InlineData("CustomerSettings", "bool NewsletterEnabled")]
    [InlineData("CustomerSettings", "bool Newsletter")]
    [InlineData("Client", "bool RequireConsent")]
    [InlineData("Client", "bool AllowRememberConsent")]
    [InlineData("Organization", "bool SubscribedToSecretsManager")]
    [InlineData("Product", "bool IsDeleted")]
    [InlineData("Order", "DateTime? Cancelled")]
    [InlineData("Customer", "bool ShowUnsubscribe")]
    public void Not_a_state(string owner, string member)
    {
        var probe = new Probe($"public class {owner} {{ public string Email; public {member}; }}");
        Assert.Null(probe.Recognizer.StateOf(probe.Member(owner + "." + member.Split(' ')[1])));
    }

    [Fact]
    public void An_enumeration_tells_by_its_constants()
    {
        var probe = new Probe("""
            public enum MailStatus { Pending, Subscribed, Unsubscribed }
            public class Customer { public string Email; public MailStatus Status; public OrderStatus Order; }
            public enum OrderStatus { Open, Cancelled }
            """);
        var state = probe.Recognizer.StateOf(probe.Member("Customer.Status"))!;
        Assert.Equal(FactKind.OptOut, state.Fact);
        Assert.Equal([1], state.AllowedConstants.Cast<int>());
        Assert.Null(probe.Recognizer.StateOf(probe.Member("Customer.Order")));
    }

    [Fact]
    public void Annotated_members_and_methods_say_what_they_mean()
    {
        var probe = new Probe("""
            public class Customer
            {
                public string Email;
                [ConsentCheck("third-party")] public bool Flag1 { get; set; }
                [OptOutCheck(Negated = true)] public bool Flag2 { get; set; }
                [IdentityCheck] public Task<bool> Ask() => Task.FromResult(true);
            }
            """);
        var consent = probe.Recognizer.StateOf(probe.Member("Customer.Flag1"))!;
        Assert.Equal((FactKind.Consent, (bool?)true, "third-party", Confidence.Declared), (consent.Fact, consent.AllowedValue, consent.Purposes.Single().Path, consent.Confidence));
        Assert.False(probe.Recognizer.StateOf(probe.Member("Customer.Flag2"))!.AllowedValue);
        Assert.Equal(FactKind.Identity, probe.Recognizer.CheckOf((IMethodSymbol)probe.Member("Customer.Ask"))!.Fact);
        Assert.Equal(["Flag1", "Flag2"], probe.Recognizer.StatesOf(probe.Type("Customer")).Select(found => found.Member.Name));
    }

    [Theory]
    [InlineData("bool IsOptedOut(string email)", FactKind.OptOut, true)]
    [InlineData("Task<bool> HasUnsubscribedAsync(string email)", FactKind.OptOut, true)]
    [InlineData("Task<bool> IsEmailSuppressedAsync(string email, int campaignId)", FactKind.OptOut, true)]
    [InlineData("ValueTask<bool> IsSubscribedAsync(long userId)", FactKind.OptOut, false)]
    [InlineData("bool CanSendMarketing(Customer customer)", FactKind.OptOut, false)]
    [InlineData("bool MayContact(Customer customer)", FactKind.OptOut, false)]
    [InlineData("bool CanEmail(Customer customer)", FactKind.OptOut, false)]
    [InlineData("Task<bool?> IsConsentAcceptedAsync(int consentId, int customerId)", FactKind.Consent, false)]
    [InlineData("bool HasConsentForEmails(Customer customer)", FactKind.Consent, false)]
    [InlineData("bool HasWithdrawn(Customer customer)", FactKind.Membership, true)]
    [InlineData("bool Is配信停止(string email)", FactKind.OptOut, true)]
    public void Checks(string method, FactKind fact, bool negated)
    {
        var check = Check(method);
        Assert.NotNull(check);
        Assert.Equal((fact, negated), (check.Fact, check.Negated));
    }

    [Theory]
    [InlineData("bool IsEmail(string text)")]
    [InlineData("bool IsValidEmail(string email)")]
    [InlineData("bool SendEmail(string email)")]
    [InlineData("Task Unsubscribe(string email)")]
    [InlineData("string GetUnsubscribeUrl(string email)")]
    [InlineData("bool Subscribe(string topic)")]
    [InlineData("bool IsEventSubscribed(string name)")]
    [InlineData("bool HasContact(string name)")]
    [InlineData("bool IsConsentRequired(string client)")]
    [InlineData("bool EmailExists(string email)")]
    [InlineData("bool HasEmails(Customer customer)")]
    public void Not_a_check(string method) => Assert.Null(Check(method));

    [Theory]
    [InlineData("public class NewsLetterSubscription { public string Email; }", "NewsLetterSubscription", true)]
    [InlineData("public class Subscriber { public string Email; }", "Subscriber", true)]
    [InlineData("public class NewsletterSubscriptionDto { public string Email; }", "NewsletterSubscriptionDto", true)]
    [InlineData("public class BillingSubscription { public string Email; }", "BillingSubscription", false)]
    [InlineData("public class SubscriptionService { public string Email; }", "SubscriptionService", false)]
    [InlineData("public class Subscription { public string Plan; }", "Subscription", false)]
    [InlineData("public class Customer { public string Email; }", "Customer", false)]
    public void Opted_in_by_type(string source, string type, bool expected)
    {
        var probe = new Probe(source);
        Assert.Equal(expected, probe.Recognizer.IsOptedInByType(probe.Type(type)));
    }

    [Fact]
    public void Active_counts_in_a_subscription_only()
    {
        var probe = new Probe("public class NewsletterSubscription { public string Email; public bool Active; }");
        Assert.True(probe.Recognizer.StateOf(probe.Member("NewsletterSubscription.Active"))!.AllowedValue);
    }

    private static PrivacyAnalyzers.Recognition.CheckMeaning? Check(string method)
    {
        var probe = new Probe($"public class Customer {{ public string Email; }} public interface IService {{ {method}; }}");
        return probe.Recognizer.CheckOf(probe.Type("IService").GetMembers().OfType<IMethodSymbol>().Single());
    }
}
