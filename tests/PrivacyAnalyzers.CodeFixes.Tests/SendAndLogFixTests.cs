using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Repairs of messages, logs and switches, on what the real rules find: the exact result.</summary>
public class SendAndLogFixTests
{
    private const string Model = """

        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool OptOut { get; set; }
        }

        public interface IMailSender { Task SendMailAsync(string to, string subject, string body); }
        """;

    [Fact]
    public Task The_send_moves_into_the_loop() => Verify(new SendToEach(), """
        using System.Net.Mail;
        public class Notices(SmtpClient client)
        {
            public async Task Send(List<Customer> customers)
            {
                using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "We move", Body = "…" };

                // everybody
                foreach (var customer in customers)
                    message.To.Add(new MailAddress(customer.Email, customer.Name)); // expect: PRV3006
                await client.SendMailAsync(message);
            }
        }
        """, """
        using System.Net.Mail;
        public class Notices(SmtpClient client)
        {
            public async Task Send(List<Customer> customers)
            {
                using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "We move", Body = "…" };

                // everybody
                foreach (var customer in customers)
                {
                    message.To.Clear();
                    message.To.Add(new MailAddress(customer.Email, customer.Name));
                    await client.SendMailAsync(message);
                }
            }
        }
        """);

    [Fact]
    public Task Joined_addresses_become_a_loop() => Verify(new SendToEach(), """
        public class Notices(IMailSender sender)
        {
            public async Task Send(List<Customer> customers)
            {
                await sender.SendMailAsync(string.Join(";", customers.Select(c => c.Email)), "We move", "…"); // expect: PRV3006
            }
        }
        """, """
        public class Notices(IMailSender sender)
        {
            public async Task Send(List<Customer> customers)
            {
                foreach (var c in customers)
                    await sender.SendMailAsync(c.Email, "We move", "…");
            }
        }
        """);

    [Theory]
    [InlineData("foreach (var customer in customers) message.To.Add(customer.Email); message.Body += \"!\"; client.Send(message); // expect: PRV3006")]
    [InlineData("foreach (var customer in customers) message.To.Add(customer.Email); client.Send(message); client.Send(message); // expect: PRV3006")]
    public Task Nothing_moves_past_what_speaks_of_the_message(string code) => Test(new SendToEach(), $$"""
        using System.Net.Mail;
        public class Notices(SmtpClient client)
        {
            public void Send(List<Customer> customers)
            {
                var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "We move", Body = "…" };
                {{code}}
            }
        }
        """).VerifyNotOfferedAsync();

    [Fact]
    public Task An_interpolated_text_becomes_a_template() => Verify(new LogIdInTemplate(), """
        using Microsoft.Extensions.Logging;
        public class Desk(ILogger<Desk> logger)
        {
            public void Open(Customer customer, decimal total) =>
                logger.LogInformation($"{{sent}} to {customer.Email}: {total,10:N0} \"yen\""); // expect: PRV4001
        }
        """, """
        using Microsoft.Extensions.Logging;
        public class Desk(ILogger<Desk> logger)
        {
            public void Open(Customer customer, decimal total) =>
                logger.LogInformation("{{sent}} to {CustomerId}: {Total,10:N0} \"yen\"", customer.Id, total);
        }
        """);

    [Fact]
    public Task What_follows_a_question_mark_is_repaired_as_well() => Verify(new LogIdInstead(), """
        using System.Diagnostics;
        public static class Trace
        {
            public static void Start(Customer customer) => Activity.Current?.SetTag("buyer", customer.Email); // expect: PRV4005
        }
        """, """
        using System.Diagnostics;
        public static class Trace
        {
            public static void Start(Customer customer) => Activity.Current?.SetTag("buyer", customer.Id);
        }
        """);

    [Theory]
    [InlineData("Console.WriteLine($\"to {customer.Email}\")")]
    [InlineData("logger.LogInformation($@\"to {customer.Email}\")")]
    [InlineData("logger.LogInformation(\"to \" + customer.Email)")]
    public Task Only_an_interpolated_template_of_a_structured_log_does(string log) => Test(new LogIdInTemplate(), $$"""
        using Microsoft.Extensions.Logging;
        public class Desk(ILogger<Desk> logger)
        {
            public void Open(Customer customer) => {{log}}; // expect: PRV4001
        }
        """).VerifyNotOfferedAsync();

    [Theory]
    [InlineData("customer.OptOut == false", "customer.OptOut")]
    [InlineData("customer.OptOut != true", "customer.OptOut")]
    public Task A_comparison_is_turned_round(string wrong, string right)
    {
        var test = Test(new TurnCheckRound(), Job(wrong) + " // expect: PRV2004\n    }\n}\n");
        test.Fixed = Job(right) + "\n    }\n}\n" + Model;
        return test.VerifyAsync();
    }

    [Fact]
    public Task A_switch_is_turned_off() => Verify(new TurnOff(), """
        using Microsoft.EntityFrameworkCore;
        public static class Setup
        {
            public static void Configure(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(); // expect: PRV4007
        }
        """, """
        using Microsoft.EntityFrameworkCore;
        public static class Setup
        {
            public static void Configure(DbContextOptionsBuilder options) => options.EnableSensitiveDataLogging(false);
        }
        """);

    [Fact]
    public Task A_link_becomes_an_encrypted_one() => Verify(new LinkEncrypted(), """
        public class Answers(IMailSender sender)
        {
            public Task Tell(Customer customer, int number) => sender.SendMailAsync(customer.Email, "Your answer", $"See http://shop.example/answers/{number}"); // expect: PRV5006
        }
        """, """
        public class Answers(IMailSender sender)
        {
            public Task Tell(Customer customer, int number) => sender.SendMailAsync(customer.Email, "Your answer", $"See https://shop.example/answers/{number}");
        }
        """);

    [Fact]
    public Task An_undeclared_purpose_is_declared()
    {
        var test = new FixTest(new PrivacyAnalyzer(), new DeclarePurpose()) { References = References.NetCore.With(typeof(CollectedForAttribute)) };
        test.Source = """
            using PrivacyAnalyzers.Annotations;
            public class Desk
            {
                [ProcessedFor("after-sales.warranty")] // expect: PRV9002
                public void Open() { }

                [ProcessedFor("after-sales.warranty")] // expect: PRV9002
                public void Close() { }
            }
            """;
        test.Fixed = test.Source.Replace(" // expect: PRV9002", "", System.StringComparison.Ordinal);
        test.AdditionalFiles["privacy.yml"] = "version: 1\r\npurposes: # ours\r\n    support: Answering\r\n    orders:\r\n        title: Orders\r\n\r\n# more\r\n";
        test.FixedFiles["privacy.yml"] = "version: 1\r\npurposes: # ours\r\n    support: Answering\r\n    orders:\r\n        title: Orders\r\n    after-sales.warranty: Warranty\r\n\r\n# more\r\n";
        return test.VerifyAsync();
    }

    private static string Job(string check) => $$"""
        using System.Net.Mail;
        public class NewsletterJob(SmtpClient client)
        {
            public void SendNewsletter(List<Customer> customers)
            {
                foreach (var customer in customers) { if ({{check}}) continue; client.Send("news@shop.example", customer.Email, "News", "…"); }
        """;

    private static Task Verify(CodeFixProvider fix, string source, string repaired)
    {
        var test = Test(fix, source);
        test.Fixed = repaired + Model;
        return test.VerifyAsync();
    }

    private static FixTest Test(CodeFixProvider fix, string source) => new(new PrivacyAnalyzer(), fix)
    {
        Source = source + Model,
        References = References.AspNetCore.With(typeof(CollectedForAttribute), typeof(Microsoft.EntityFrameworkCore.DbContext), typeof(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder)),
    };
}
