using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Policy;

public class MatchesNothingTests
{
    private const string WholeSolution = "privacy_whole_solution = true";

    private const string Code = """
        namespace Shop
        {
            public class Customer { public string Email { get; set; } = ""; public void Call(string phone) { } public class Card { public string Number = ""; } }
            public record Order(string Address);
            public class Store<T> { public T? Item; }
        }
        """;

    [Fact]
    public Task What_a_type_of_this_code_does_not_have_nobody_else_has() => PolicyTests.Create(Code, """
        data:
          - match: Shop.Customer.Emial # expect: PRV9003 "did you mean 'Shop.Customer.Email'?"
            category: email
          - match: [Shop.Customer.Call.fone, Shop.Customer.Card.Numbre] # expect: PRV9003, PRV9003 "Shop.Customer.Card.Number"
            category: phone
          - match: Shop.Customer.Z* # expect: PRV9003 "nothing is called 'Shop.Customer.Z*'"
            category: phone
        recipients:
          crm:
            match: Shop.Customer.Push # expect: PRV9003
        code:
          - match: Shop.Order.Fill.** # expect: PRV9003
            test: true
        decisions:
          - { rule: PRV4001, match: Shop.Customer.Cal, reason: it is fine } # expect: PRV9003 "Shop.Customer.Call"
        """).VerifyAsync();

    [Fact]
    public Task What_other_projects_may_have_is_left_to_the_whole_solution() => PolicyTests.Create(Code, Elsewhere.Replace(" # expect: PRV9003", "")).VerifyAsync();

    [Fact]
    public Task A_host_that_compares_projects_is_told_everything() => PolicyTests.Create(Code, Elsewhere, WholeSolution).VerifyAsync();

    [Fact]
    public async Task And_told_that_it_has_to_compare()
    {
        var findings = await PolicyTests.Create(Code, "data:\n  - { match: [Shop.Customr, Shop.Customer.Emial], category: name }\n", WholeSolution).FindAsync();

        Assert.Equal(["true", null], findings.Select(finding => finding.Properties.GetValueOrDefault(FindingProperties.IsOpen)));
        Assert.Equal("Shop.Customer.Email", findings[1].Properties[FindingProperties.Suggestion]);
        Assert.Equal("'Shop.Customer.Emial' という名前のものはありません。'Shop.Customer.Email' ではありませんか?", findings[1].GetMessage(CultureInfo.GetCultureInfo("ja")));
    }

    [Fact]
    public Task Whatever_matches_is_left_alone() => PolicyTests.Create(Code, """
        data:
          - match: [Shop.Customer, Shop.Customer.*, Shop.**, "*.Email", Shop.Customer.Call.phone, Shop.Customer.Card.Number, Shop.Order.Address, Shop.Store.Item, Sh?p.C*.E*]
            subject: customer
        recipients:
          smtp: { match: [System.Net.Mail, System.Net.Mail.SmtpClient.Send, System.*.Mail.SmtpClient] }
        code:
          - { match: ["**/Test.cs", Test.cs, Shop], test: true }
        """, WholeSolution).VerifyAsync();

    [Fact]
    public Task Rows_of_models_bind() => PolicyTests.Create(Code, """
        models:
          - library: Own
            sinks:
              - { type: Shop.Customer, methods: [Call, Cal], channel: sms } # expect: PRV9003 "did you mean 'Call'?"
              - { type: 'Shop.Store`1', members: [Item, Itme], channel: storage } # expect: PRV9003
              - { type: Gone.Client, methods: [Send], channel: mail }
            messages:
              - { type: System.Net.Mail.MailMessage, members: { To: to, Twoo: cc }, methods: { Dispose: content } } # expect: PRV9003
            carriers:
              - { type: System.Uri, methods: [.ctor, "*"] }
        """).VerifyAsync();

    [Fact]
    public Task Annotations_say_something_of_something() => PolicyTests.Create(
        """
        [{|PRV9003:CollectedFor("orders")|}]
        public class Product
        {
            [{|PRV9003:CollectedFor("orders")|}] public decimal Price { get; set; }
            [{|PRV9003:CollectedFor("orders")|}] public int Weight, Height;
            [OptOutCheck] public bool Wanted { get; set; }
            [{|PRV9003:OptOutCheck|}] public int Level() => 1;
            [ConsentCheck("orders")] public Task<bool> AskAsync() => Task.FromResult(true);
            [{|PRV9003:IdentityCheck|}] public void Look() { }
        }

        [CollectedFor("orders")]
        public class Customer
        {
            [CollectedFor("orders")] public string Email { get; set; } = "";
            [CollectedFor("orders")] public Customer? Partner { get; set; }
            [CollectedFor("orders"), NameData] public string Nick { get; set; } = "";
            public void Send([CollectedFor("orders")] string phoneNumber, [{|PRV9003:CollectedFor("orders")|}] int count) { }
        }

        public record Order([property: CollectedFor("orders")] string Email);

        namespace Elsewhere
        {
            public sealed class CollectedForAttribute(string name) : System.Attribute { public string Name => name; }

            public class Thing { [Elsewhere.CollectedFor("x")] public int Size { get; set; } }
        }
        """,
        null).VerifyAsync();

    private const string Elsewhere = """
        data:
          - match: Shop.Customr.Email # expect: PRV9003
            category: email
          - match: "*.Fax" # expect: PRV9003
            category: phone
        code:
          - match: Store.** # expect: PRV9003
            test: true
          - match: src/Training/ # expect: PRV9003
            test: true
        models:
          - sanitizers:
              - { type: Acme.Cleaner, methods: [Clean] } # expect: PRV9003
        """;
}
