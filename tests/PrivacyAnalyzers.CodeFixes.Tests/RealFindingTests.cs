using System.Threading.Tasks;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Each repair of what the real rules find, but those of logs and URLs: the exact result, after which they find nothing.</summary>
public class RealFindingTests : RealFindings
{
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

    [Fact]
    public Task SendToThemselves_writes_to_whom_it_is_about() => Verify(new SendToThemselves(), """
        using System.Net.Mail;
        public class Contact { public string Email { get; set; } = ""; }
        public class Patient
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public string SpouseEmail { get; set; } = "";
            public string Diagnosis { get; set; } = "";
            public Contact EmergencyContact { get; set; } = new();
        }

        public class Results(SmtpClient client)
        {
            public void Tell(Patient patient) => client.Send("lab@clinic.example", patient.SpouseEmail, "Results", patient.Diagnosis); // expect: PRV3003

            public void TellByMessage(Patient patient)
            {
                var message = new MailMessage { From = new MailAddress("lab@clinic.example"), Body = "Result: " + patient.Diagnosis };
                message.To.Add(patient.EmergencyContact.Email); // whoever is at home
                client.Send(message); // expect: PRV3003
            }
        }
        """, """
        using System.Net.Mail;
        public class Contact { public string Email { get; set; } = ""; }
        public class Patient
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public string SpouseEmail { get; set; } = "";
            public string Diagnosis { get; set; } = "";
            public Contact EmergencyContact { get; set; } = new();
        }

        public class Results(SmtpClient client)
        {
            public void Tell(Patient patient) => client.Send("lab@clinic.example", patient.Email, "Results", patient.Diagnosis);

            public void TellByMessage(Patient patient)
            {
                var message = new MailMessage { From = new MailAddress("lab@clinic.example"), Body = "Result: " + patient.Diagnosis };
                message.To.Add(patient.Email); // whoever is at home
                client.Send(message);
            }
        }
        """);

    [Fact]
    public Task KeepForEach_puts_the_id_into_the_key() => Verify(new KeepForEach(), """
        using Microsoft.Extensions.Caching.Memory;
        public class Profiles(IMemoryCache cache, Func<int, Customer> find)
        {
            private const string Key = "profile";

            public Customer Get(int id) => cache.GetOrCreate(Key, entry => find(id))!; // expect: PRV3009

            public Customer Current(int customerId)
            {
                if (!cache.TryGetValue("current", out Customer? customer))
                    cache.Set("current", customer = find(customerId)); // expect: PRV3009
                return customer!;
            }

            public void Keep(int id) => cache.Set("kept", find(id)); // expect: PRV3009
        }
        """, """
        using Microsoft.Extensions.Caching.Memory;
        public class Profiles(IMemoryCache cache, Func<int, Customer> find)
        {
            private const string Key = "profile";

            public Customer Get(int id) => cache.GetOrCreate($"{Key}:{id}", entry => find(id))!;

            public Customer Current(int customerId)
            {
                if (!cache.TryGetValue($"current:{customerId}", out Customer? customer))
                    cache.Set($"current:{customerId}", customer = find(customerId));
                return customer!;
            }

            public void Keep(int id) => cache.Set("kept", find(id)); // expect: PRV3009
        }
        """);
}
