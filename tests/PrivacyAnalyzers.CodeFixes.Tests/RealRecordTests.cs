using System.Threading.Tasks;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Each repair of what the real rules find in logs, messages of exceptions and URLs: the exact result, after which they find nothing.</summary>
public class RealRecordTests : RealFindings
{
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
    public Task LogIdInstead_says_the_id_once() => Verify(new LogIdInstead(), """
        public class Mailing(ILogger<Mailing> logger)
        {
            public void Sent(Customer customer, int left)
            {
                logger.LogInformation("Sent mass e-mail to {0} @ {1}", customer.Name, customer.Email); // expect: PRV4001
                logger.LogInformation("{Name} ({Phone}) is called, {Left} left", customer.Name, customer.Phone, left); // expect: PRV4001
                Console.WriteLine($"{customer.Name} <{customer.Email}> is a customer already"); // expect: PRV4001
            }
        }
        """, """
        public class Mailing(ILogger<Mailing> logger)
        {
            public void Sent(Customer customer, int left)
            {
                logger.LogInformation("Sent mass e-mail to {0}", customer.Id);
                logger.LogInformation("{CustomerId} is called, {Left} left", customer.Id, left);
                Console.WriteLine($"{customer.Id} is a customer already");
            }
        }
        """);

    [Fact]
    public Task LogIdInstead_is_not_offered_where_another_person_is_told_of_too() => Test(new LogIdInstead(), """
        public class Invitations(ILogger<Invitations> logger)
        {
            public void Invite(Customer customer, string email) => logger.LogInformation("{Name} invites {Email}", customer.Name, email); // expect: PRV4001
        }
        """, "").VerifyNotOfferedAsync();

    [Fact]
    public Task LogIdInTemplate_says_the_id_once() => Verify(new LogIdInTemplate(), """
        public class Mailing(ILogger<Mailing> logger)
        {
            public void Sent(Customer customer, int left) => logger.LogInformation($"{left} left after {customer.Name} <{customer.Email}>"); // expect: PRV4001
        }
        """, """
        public class Mailing(ILogger<Mailing> logger)
        {
            public void Sent(Customer customer, int left) => logger.LogInformation("{Left} left after {CustomerId}", left, customer.Id);
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
}
