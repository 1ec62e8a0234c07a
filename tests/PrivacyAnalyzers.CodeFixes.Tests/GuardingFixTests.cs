using System.Threading.Tasks;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Repairs of sends whose check is missing or the wrong way round, on what the real rules find.</summary>
public class GuardingFixTests
{
    private const string Model = """

        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool OptOut { get; set; }
                    }
        """;

    [Fact]
    public Task A_guard_is_turned_round() => Turned(
        "foreach (var customer in customers) { if (!customer.OptOut) continue; /* then */ client.Send(\"news@shop.example\", customer.Email, \"News\", \"…\"); } // expect: PRV2004",
        "foreach (var customer in customers) { if (customer.OptOut) continue; /* then */ client.Send(\"news@shop.example\", customer.Email, \"News\", \"…\"); }");

    [Theory]
    [InlineData("customers.Where(c => c.OptOut)", "customers.Where(c => !c.OptOut)")]
    [InlineData("customers.Where(c => c.Name.Length > 0 && c.OptOut)", "customers.Where(c => c.Name.Length > 0 && !c.OptOut)")]
    public Task A_filter_is_turned_round(string wrong, string right) => Turned(
        $"foreach (var customer in {wrong}) client.Send(\"news@shop.example\", customer.Email, \"News\", \"…\"); // expect: PRV2004",
        $"foreach (var customer in {right}) client.Send(\"news@shop.example\", customer.Email, \"News\", \"…\");");

    [Fact]
    public Task A_check_without_effect_is_not_turned_round() => new FixTest(new PrivacyAnalyzer(), new TurnCheckRound())
    {
        Source = Job("foreach (var customer in customers) { if (customer.OptOut) Count++; client.Send(\"news@shop.example\", customer.Email, \"News\", \"…\"); } // expect: PRV2004"),
    }.VerifyNotOfferedAsync();

    [Fact]
    public Task A_service_at_hand_is_asked() => new FixTest(new PrivacyAnalyzer(), new GuardSendByService())
    {
        References = References.NetCore.With(typeof(OptOutCheckAttribute)),
        Source = Service("""
                foreach (var member in members)
                {
                    client.Send("news@shop.example", member.Email, "News", "…"); // expect: PRV2001
                }
        """),
        Fixed = Service("""
                foreach (var member in members)
                {
                    if (await preferences.IsOut(member.Id))
                        continue;
                    client.Send("news@shop.example", member.Email, "News", "…");
                }
        """),
    }.VerifyAsync();

    [Fact]
    public Task A_service_is_asked_for_addresses_from_a_file() => new FixTest(new PrivacyAnalyzer(), new GuardSendByService())
    {
        References = References.NetCore.With(typeof(OptOutCheckAttribute)),
        Source = FromFile("""
                    client.Send("news@shop.example", email, "Newsletter", "…"); // expect: PRV2003
        """),
        Fixed = FromFile("""
                    if (!refusals.MayMail(email))
                        continue;
                    client.Send("news@shop.example", email, "Newsletter", "…");
        """),
    }.VerifyAsync();

    [Fact]
    public Task A_service_is_asked_before_data_is_given_away() => new FixTest(new PrivacyAnalyzer(), new GuardSendByService())
    {
        References = References.NetCore.With(typeof(ConsentCheckAttribute)),
        Source = Introductions("""
                tutoring.Introduce(customer.Email); // expect: PRV3001
        """),
        Fixed = Introductions("""
                if (agreements.HasAgreed(customer.Id))
                {
                    tutoring.Introduce(customer.Email);
                }
        """),
    }.VerifyAsync();

    private static string FromFile(string send) => $$"""
        using System.IO;
        using System.Net.Mail;
        using PrivacyAnalyzers.Annotations;

        public interface IRefusals
        {
            [OptOutCheck]
            bool MayMail(string address);

            [OptOutCheck]
            bool IsWilling(string number);
        }

        public class NewsletterJob(SmtpClient client, IRefusals refusals)
        {
            public void SendNewsletter()
            {
                foreach (var email in File.ReadAllLines("customers.txt"))
                {
        {{send}}
                }
            }
        }
        """;

    private static string Introductions(string give) => $$"""
        using PrivacyAnalyzers.Annotations;

        public interface IAgreements
        {
            [ConsentCheck("third-party.tutoring")]
            bool HasAgreed(int customerId);
        }

        [Recipient("tutoring", Kind = RecipientKind.ThirdParty)]
        public interface ITutoring
        {
            void Introduce(string email);
        }

        public class Desk(ITutoring tutoring, IAgreements agreements)
        {
            public void Run(Customer customer)
            {
        {{give}}
            }
        }
        """ + Model;

    private static Task Turned(string wrong, string right) =>
        new FixTest(new PrivacyAnalyzer(), new TurnCheckRound()) { Source = Job(wrong), Fixed = Job(right) }.VerifyAsync();

    private static string Job(string loop) => $$"""
        using System.Net.Mail;
        public class NewsletterJob(SmtpClient client)
        {
            public int Count { get; set; }

            public void SendNewsletter(List<Customer> customers)
            {
                {{loop}}
            }
        }
        """ + Model;

    private static string Service(string loop) => $$"""
        using System.Net.Mail;
        using PrivacyAnalyzers.Annotations;

        public interface IPreferences
        {
            [OptOutCheck(Negated = true)]
            Task<bool> IsOut(int memberId);
        }

        public class Member
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
        }

        public class NewsletterJob(SmtpClient client, IPreferences preferences)
        {
            public async Task SendNewsletterAsync(List<Member> members)
            {
        {{loop}}
                await Task.Yield();
            }
        }
        """;
}
