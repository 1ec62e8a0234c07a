using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace Acme.PrivacyRules.Tests;

public class RuleTests
{
    private const string Code = """
        public class Customer
        {
            public int Id { get; set; }
            public string FullName { get; set; } = "";
            public string Phone { get; set; } = "";
            public bool TicketConsent { get; set; }
        }

        namespace Acme.Chat
        {
            public class ChatClient { public void Post(string channel, string text) { } }
        }

        namespace Acme.Tickets
        {
            public class TicketClient { public void Open(string subject) { } }
        }

        """;

    /// <summary>A rule in C#, on an API that the pack's model describes.</summary>
    [Fact]
    public Task A_phone_number_in_a_chat_is_found() => Test("""
        public class Desk(Acme.Chat.ChatClient chat)
        {
            public void Ask(Customer customer)
            {
                var text = "please call " + customer.Phone; // step: source
                chat.Post("#support", text); // expect: ORG001 "is posted to our chat"
                chat.Post("#support", "please call customer " + customer.Id);
            }
        }
        """).VerifyAsync();

    /// <summary>A rule without code.</summary>
    [Fact]
    public Task A_ticket_needs_consent() => Test("""
        public class Desk(Acme.Tickets.TicketClient tickets)
        {
            public void Open(Customer customer)
            {
                tickets.Open(customer.FullName); // expect: PRV9100 "ORG101"
                if (customer.TicketConsent)
                    tickets.Open(customer.FullName);
            }
        }
        """).VerifyAsync();

    /// <summary>What the pack says in YAML has no mistake: one would be a finding.</summary>
    [Fact]
    public Task The_policy_has_no_mistake() => Test("").VerifyAsync();

    private static RuleTest Test(string code) => new(new OwnRules(), new PrivacyAnalyzer())
    {
        Source = Code + code,
        AdditionalFiles = { ["Acme.PrivacyRules.privacy.yml"] = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Acme.PrivacyRules.privacy.yml")) },
    };
}
