using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Fuzz.Tests;

/// <summary>Inputs at which something failed once, cut down to what it was about.</summary>
public class MangledCodeTests
{
    [Theory]
    [InlineData("a tuple of two is taken apart into three", """
        class Shop { void Run((string Email, string Name) customer) { var (a, b, c) = customer; System.Console.WriteLine(a + b + c); } }
        """)]
    [InlineData("members of types that nobody declared, with a policy", """
        public sealed class MailResetLink(IMailSender mail)
        {
            public async Task SendAsync(Customer customer)
            {
                lock (this) { await mail.SendAsync(customer.Email, "再設定" $"{customer.Name ?? customer.Name} 様"); }
            }
        }
        """)]
    [InlineData("jumps out of a finally block", """
        class Customer { public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        class Desk
        {
            void Continue(Customer customer) { while (customer.Name != "") { try { System.Console.WriteLine(customer.Email); } finally { try { System.Console.WriteLine(customer.Name); } finally { continue; } } } }
            void Goto(Customer customer) { again: try { System.Console.WriteLine(customer.Email); } finally { if (customer.Name == "") goto again; System.Console.WriteLine(customer.Name); } }
            string Return(Customer customer) { foreach (var letter in customer.Email) try { break; } finally { return customer.Name + letter; } return ""; }
        }
        """)]
    [InlineData("a parameter without a name", """
        class Customer { public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        class Mailer { public System.Threading.Tasks.Task SendMailAsync(string to, string = "") => System.Threading.Tasks.Task.CompletedTask; public void SendMail(string => to }
        class Partner { public void Push(string email, string) { } public Task PushAsync(string email => Task.CompletedTask; }
        class Desk { async void Give(Customer customer, Mailer mailer, Partner partner) { await mailer.SendMailAsync(customer.Email, customer.Name); mailer.SendMail(customer.Email); await partner.PushAsync(customer.Email); partner.Push(customer.Email); } }
        """)]
    [InlineData("half a letter where words are read", """
        using PrivacyAnalyzers.Annotations;
        class Customer { public string Name { get; set; } = "\ud800"; [System.ComponentModel.DataAnnotations.Display(Name = "メール\udfff")] public string Email { get; set; } = "\uffff"; }
        class Desk
        {
            const string A = "090\ud800-1234-5678", B = "住所\udc00";
            [ProcessedFor("\ud800")] void Give(Customer customer) { System.Console.WriteLine(customer.Name + B); var key = new System.Collections.Generic.Dictionary<string, string> { ["氏名\ud800"] = "4111\ud8001111" }; }
        }
        """)]
    [InlineData("text where the flags of a switch stand", """
        using Microsoft.AspNetCore.HttpLogging;
        using Microsoft.Extensions.DependencyInjection;
        class Startup { static void Add(IServiceCollection services) => services.AddW3CLogging(logging => logging.LoggingFields = "Holidays"W3CLoggingFields.Method | W3CLoggingFields.UserName); }
        """)]
    [InlineData("a class that has no name yet, and a method that has none", """
        class Customer { public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class { public static void Run(Customer customer) => Write(customer.Email); private static void Write(string message) { System.Console.WriteLine(message); } }
        class Desk(Customer customer) { void Give() { customer.(customer.Email); } public void (string message) { } }
        """)]
    public async Task Nothing_fails(string what, string code)
    {
        var outcome = await Trial.RunAsync(Inputs.Of(code), default);

        Assert.True(outcome.Failures.IsEmpty, $"{what}: {string.Join("\n", outcome.Failures)}");
    }

    /// <summary>Roslyn's formatter takes seconds for the head of this class; nothing of a repair in it may be left to the formatter.</summary>
    [Fact]
    public async Task A_repair_leaves_nothing_to_the_formatter()
    {
        var deep = string.Concat(Enumerable.Repeat("Desk ?? ", 300));
        var code = $$"""
            public class Desk({{deep}} other)
            {
                public class Customer { public string Phone { get; set; } = ""; }
                public void Give(Customer customer) => Console.WriteLine(customer.Phone);
            }
            """;

        var outcome = await Trial.RunAsync(Inputs.Of(code), default);

        Assert.Empty(outcome.Failures);
        Assert.True(outcome.Fixes > 0, "no repairs");
    }
}
