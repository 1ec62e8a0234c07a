using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Each repair of what the real rules find: the exact result, after which they find nothing.</summary>
public class RealFindingTests
{
    private const string Model = """

        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public string Phone { get; set; } = "";
            public bool OptOut { get; set; }
        }
        """;

    [Fact]
    public Task GuardSend_asks_the_recipient() => Verify(new GuardSend(), """
        using System.Net.Mail;
        public class NewsletterJob(SmtpClient client)
        {
            public void SendNewsletter(List<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    // the news
                    client.Send("news@shop.example", customer.Email, "News", "…"); // expect: PRV2001
                }
            }

            public void SendCampaign(Customer customer) =>
                client.Send("news@shop.example", customer.Email, "Sale", "…"); // expect: PRV2001
        }
        """, """
        using System.Net.Mail;
        public class NewsletterJob(SmtpClient client)
        {
            public void SendNewsletter(List<Customer> customers)
            {
                foreach (var customer in customers)
                {
                    // the news
                    if (customer.OptOut)
                        continue;
                    client.Send("news@shop.example", customer.Email, "News", "…");
                }
            }

            public void SendCampaign(Customer customer)
            {
                if (customer.OptOut)
                    return;
                client.Send("news@shop.example", customer.Email, "Sale", "…");
            }
        }
        """);

    [Fact]
    public Task AddOptOutFilter_changes_the_query() => Verify(new AddOptOutFilter(), """
        using System.Net.Mail;
        public interface ICustomers { IQueryable<Customer> Query(); Task<List<Customer>> GetAllAsync(); }
        public class NewsletterJob(SmtpClient client, ICustomers customers)
        {
            public async Task SendNewsletter()
            {
                foreach (var customer in customers.Query().Where(c => c.Id > 3).OrderBy(c => c.Name)) // expect: PRV2005
                    client.Send("news@shop.example", customer.Email, "News", "…");
                foreach (var customer in from c in customers.Query() select c) // expect: PRV2005
                    client.Send("news@shop.example", customer.Email, "News", "…");
                foreach (var customer in await customers.GetAllAsync()) // expect: PRV2005
                    client.Send("news@shop.example", customer.Email, "News", "…");
            }
        }
        """, """
        using System.Net.Mail;
        public interface ICustomers { IQueryable<Customer> Query(); Task<List<Customer>> GetAllAsync(); }
        public class NewsletterJob(SmtpClient client, ICustomers customers)
        {
            public async Task SendNewsletter()
            {
                foreach (var customer in customers.Query().Where(c => c.Id > 3).Where(c => !c.OptOut).OrderBy(c => c.Name))
                    client.Send("news@shop.example", customer.Email, "News", "…");
                foreach (var customer in from c in customers.Query() where !c.OptOut select c)
                    client.Send("news@shop.example", customer.Email, "News", "…");
                foreach (var customer in (await customers.GetAllAsync()).Where(customer => !customer.OptOut))
                    client.Send("news@shop.example", customer.Email, "News", "…");
            }
        }
        """);

    [Fact]
    public Task ToBcc_hides_the_recipients() => Verify(new ToBcc(), """
        using System.Net.Mail;
        public class Notices(SmtpClient client)
        {
            public void Send(List<Customer> customers)
            {
                using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "We move", Body = "…" };
                foreach (var customer in customers)
                    message.To.Add(new MailAddress(customer.Email, customer.Name)); // expect: PRV3006
                client.Send(message);
            }
        }
        """, """
        using System.Net.Mail;
        public class Notices(SmtpClient client)
        {
            public void Send(List<Customer> customers)
            {
                using var message = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "We move", Body = "…" };
                foreach (var customer in customers)
                    message.Bcc.Add(new MailAddress(customer.Email, customer.Name));
                client.Send(message);
            }
        }
        """);

    [Fact]
    public Task LogIdInstead_leaves_the_data_out() => Verify(new LogIdInstead(), """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer, int line)
            {
                logger.LogInformation("Line {Line}: {Email}", line, customer.Email); // expect: PRV4001
                logger.LogWarning($"No answer from {customer.Phone}"); // expect: PRV4001
                Console.WriteLine(customer.Name); // expect: PRV4001
            }
        }
        """, """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer, int line)
            {
                logger.LogInformation("Line {Line}: {CustomerId}", line, customer.Id);
                logger.LogWarning($"No answer from {customer.Id}");
                Console.WriteLine(customer.Id);
            }
        }
        """);

    [Fact]
    public Task SendInBody_moves_the_fields_of_the_query() => Verify(new SendInBody(), """
        using System.Collections.Generic;
        public class Crm(HttpClient client)
        {
            public Task Find(Customer customer, CancellationToken stop) =>
                client.GetAsync($"contacts?v=2&email={Uri.EscapeDataString(customer.Email)}", stop); // expect: PRV4004

            public Task Tag(Customer customer, int tag) =>
                client.PutAsync($"tags/{tag}?phone={customer.Phone}&tag={tag}", null); // expect: PRV4004
        }
        """, """
        using System.Collections.Generic;
        public class Crm(HttpClient client)
        {
            public Task Find(Customer customer, CancellationToken stop) =>
                client.PostAsync("contacts?v=2", new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = customer.Email }), stop);

            public Task Tag(Customer customer, int tag) =>
                client.PutAsync($"tags/{tag}", new FormUrlEncodedContent(new Dictionary<string, string> { ["phone"] = customer.Phone, ["tag"] = $"{tag}" }));
        }
        """);

    [Fact]
    public Task LogIdInstead_puts_the_id_into_messages() => Verify(new LogIdInstead(), """
        public class Crm
        {
            public void Stop(Customer customer) => throw new InvalidOperationException($"Too many requests for {customer.Name}"); // expect: PRV4003
        }
        """, """
        public class Crm
        {
            public void Stop(Customer customer) => throw new InvalidOperationException($"Too many requests for {customer.Id}");
        }
        """);

    [Fact]
    public Task LogIdInstead_takes_another_id_where_the_first_is_told_already() => Verify(new LogIdInstead(), """
        public class Purchase
        {
            public int Id { get; set; }
            public int? CustomerId { get; set; }
            public string BuyerEmail { get; set; } = "";
        }

        public class Desk(ILogger<Desk> logger)
        {
            public void Place(Purchase purchase) =>
                logger.LogInformation("Order {OrderId} placed by {Buyer}", purchase.Id, purchase.BuyerEmail); // expect: PRV4001
        }
        """, """
        public class Purchase
        {
            public int Id { get; set; }
            public int? CustomerId { get; set; }
            public string BuyerEmail { get; set; } = "";
        }

        public class Desk(ILogger<Desk> logger)
        {
            public void Place(Purchase purchase) =>
                logger.LogInformation("Order {OrderId} placed by {CustomerId}", purchase.Id, purchase.CustomerId);
        }
        """);

    [Fact]
    public Task PutIdInUrl_names_the_person_by_the_id() => Verify(new PutIdInUrl(), """
        public class Crm(HttpClient client)
        {
            public Task Find(Customer customer) => client.GetAsync("contacts/" + customer.Email); // expect: PRV4004
        }
        """, """
        public class Crm(HttpClient client)
        {
            public Task Find(Customer customer) => client.GetAsync("contacts/" + customer.Id);
        }
        """);

    [Fact]
    public Task Redact_finds_what_a_class_for_masking_offers() => Verify(new Redact(), """
        public static class Mask
        {
            [PrivacyAnalyzers.Annotations.Redacts] public static string Email(string address) => "***" + address[^1];
        }

        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer) => logger.LogInformation("Imported {Email}", customer.Email); // expect: PRV4001
        }
        """, """
        public static class Mask
        {
            [PrivacyAnalyzers.Annotations.Redacts] public static string Email(string address) => "***" + address[^1];
        }

        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer) => logger.LogInformation("Imported {Email}", Mask.Email(customer.Email));
        }
        """);

    [Fact]
    public Task CarryWishOver_keeps_lines_and_comments() => Verify(new CarryWishOver(), """
        public class OldMember
        {
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool AcceptsNewsletter { get; set; }
        }

        public class Move
        {
            public Member Plain(OldMember old) => new Member // expect: PRV1006
            {
                Name = old.Name,
                Email = old.Email // as it was
            };

            public Member Closed(OldMember old) => new Member // expect: PRV1006
            {
                Name = old.Name,
                Email = old.Email, // as it was
            };

            public Member Short(OldMember old) => new() { Name = old.Name, Email = old.Email }; // expect: PRV1006
        }

        public class Member
        {
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool OptOut { get; set; }
        }
        """, """
        public class OldMember
        {
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool AcceptsNewsletter { get; set; }
        }

        public class Move
        {
            public Member Plain(OldMember old) => new Member
            {
                Name = old.Name,
                Email = old.Email, // as it was
                OptOut = !old.AcceptsNewsletter
            };

            public Member Closed(OldMember old) => new Member
            {
                Name = old.Name,
                Email = old.Email, // as it was
                OptOut = !old.AcceptsNewsletter,
            };

            public Member Short(OldMember old) => new() { Name = old.Name, Email = old.Email, OptOut = !old.AcceptsNewsletter };
        }

        public class Member
        {
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool OptOut { get; set; }
        }
        """);

    [Fact]
    public Task MakeUp_keeps_how_a_number_is_written() => Verify(new MakeUp(), """
        public record Guest(int Id, string FullName, string PhoneNumber);

        public class Staff
        {
            public string FullName { get; set; } = "";
            public string MyNumber { get; set; } = "";
        }

        public class Demo
        {
            public Guest Make() => new(7, "Shigeo Ninomiya", "080-4193-7260"); // expect: PRV5005
            public Staff First() => new() { MyNumber = "8392 0571 6408" }; // expect: PRV5005
        }
        """, """
        public record Guest(int Id, string FullName, string PhoneNumber);

        public class Staff
        {
            public string FullName { get; set; } = "";
            public string MyNumber { get; set; } = "";
        }

        public class Demo
        {
            public Guest Make() => new(7, "Shigeo Ninomiya", "000-0000-0000");
            public Staff First() => new() { MyNumber = "1234 5678 9012" };
        }
        """);

    [Fact]
    public Task Redact_masks_the_data() => Verify(new Redact(), """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer)
            {
                logger.LogInformation("Imported {Email}", customer.Email); // expect: PRV4001
                logger.LogInformation("Calling " + customer.Phone); // expect: PRV4001
            }

            private static string MaskEmail(string email) => email[..1] + "***";
            private static string Mask(string text) => "***";
        }
        """, """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer)
            {
                logger.LogInformation("Imported {Email}", MaskEmail(customer.Email));
                logger.LogInformation("Calling " + Mask(customer.Phone));
            }

            private static string MaskEmail(string email) => email[..1] + "***";
            private static string Mask(string text) => "***";
        }
        """);

    [Fact]
    public Task DropDestructuring_logs_no_members() => Verify(new DropDestructuring(), """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer) => logger.LogInformation("Imported {@Customer}", customer); // expect: PRV4002
        }
        """, """
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer) => logger.LogInformation("Imported {Customer}", customer);
        }
        """);

    [Fact]
    public Task LogIdInstead_replaces_a_whole_person() => Verify(new LogIdInstead(), """
        public record Member(int Id, string Name, string Email);
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer, Member member)
            {
                logger.LogInformation("Imported {@Customer}", customer); // expect: PRV4002
                logger.LogInformation("Imported {Member}", member); // expect: PRV4002
            }
        }
        """, """
        public record Member(int Id, string Name, string Email);
        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer, Member member)
            {
                logger.LogInformation("Imported {CustomerId}", customer.Id);
                logger.LogInformation("Imported {MemberId}", member.Id);
            }
        }
        """);

    [Fact]
    public Task DeclareCollectedFor_extends_what_was_told() => Verify(new DeclareCollectedFor(), """
        using System.Net.Mail;
        using PrivacyAnalyzers.Annotations;
        public class Applicant
        {
            [CollectedFor("support")]
            public string Email { get; set; } = "";
        }
        public class Letters(SmtpClient client)
        {
            [ProcessedFor("order-fulfilment")]
            public void Send(Applicant applicant) => client.Send("info@shop.example", applicant.Email, "Letter", "…"); // expect: PRV1001
        }
        """, """
        using System.Net.Mail;
        using PrivacyAnalyzers.Annotations;
        public class Applicant
        {
            [CollectedFor("support", "order-fulfilment")]
            public string Email { get; set; } = "";
        }
        public class Letters(SmtpClient client)
        {
            [ProcessedFor("order-fulfilment")]
            public void Send(Applicant applicant) => client.Send("info@shop.example", applicant.Email, "Letter", "…");
        }
        """);

    [Fact]
    public Task FixName_corrects_the_policy_and_annotations()
    {
        var test = Test(new FixName(), """
            [PrivacyAnalyzers.Annotations.CollectedFor("suport")] // expect: PRV9002
            public class Note { public string Email { get; set; } = ""; }
            """, """
            [PrivacyAnalyzers.Annotations.CollectedFor("support")]
            public class Note { public string Email { get; set; } = ""; }
            """);
        test.AdditionalFiles["privacy.yml"] = """
            version: 1
            purposes:
              support:
                title: Support
            data:
              - match: [Customer.Email, Note.Emial] # expect: PRV9003
                category: emial # expect: PRV9002
                purposes: [support, "suport"] # expect: PRV9002
            """;
        test.FixedFiles["privacy.yml"] = """
            version: 1
            purposes:
              support:
                title: Support
            data:
              - match: [Customer.Email, Note.Email]
                category: email
                purposes: [support, "support"]
            """;
        return test.VerifyAsync();
    }

    private static Task Verify(CodeFixProvider fix, string source, string repaired) => Test(fix, source, repaired).VerifyAsync();

    private static FixTest Test(CodeFixProvider fix, string source, string repaired) => new(new PrivacyAnalyzer(), fix)
    {
        Source = source + Model,
        Fixed = repaired + Model,
        References = References.AspNetCore.With(typeof(CollectedForAttribute)),
    };
}
