using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>After any edits the findings are those of somebody who never saw the code before.</summary>
public class EditPropertyTests
{
    private static readonly (string Path, string Text)[] Shop =
    [
        ("Shop.cs", """
            using System;
            using System.Collections.Generic;
            namespace Shop;
            public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public bool IsOptedOut { get; set; } public override string ToString() { return Name; } }
            public interface IMailSender { void SendMail(string to, string subject, string body); }
            public interface ISink { void Take(Customer customer); string Text { get; } }
            public class Log : ISink
            {
                private readonly string _prefix;
                public Log(string prefix) { _prefix = prefix; }
                public string Text { get { return _prefix + "!"; } }
                public void Take(Customer customer) { Write(customer.Email); Write(Text); }
                public static void Write(string text) { Console.WriteLine(text); }
            }
            """),
        ("Rules.cs", """
            using System.Collections.Generic;
            namespace Shop;
            public static class Checks
            {
                public static bool MayMail(Customer customer) { if (customer.IsOptedOut) return false; return true; }
                public static string Clean(this string text) { var shorter = text.Trim(); return shorter; }
                public static IEnumerable<Customer> Willing(IEnumerable<Customer> all)
                {
                    foreach (var customer in all)
                    {
                        if (MayMail(customer))
                            yield return customer;
                    }
                }

                public static void Each(IEnumerable<Customer> all, System.Action<Customer> act) { foreach (var customer in all) act(customer); }
                public static bool TryAddress(Customer customer, out string address) { address = customer.Email; return address.Length > 0; }
            }
            """),
        ("Circles.cs", """
            namespace Shop;
            public class Circles
            {
                public string Down(Customer customer, int depth) { if (depth == 0) return Bottom(customer); return Up(customer, depth - 1); }
                private string Up(Customer customer, int depth) { Log.Write("up"); return Down(customer, depth - 1); }
                private string Bottom(Customer customer) { return customer.Name; }
                public void Shout(Customer customer) { Log.Write(Down(customer, 3)); }
            }
            """),
    ];

    private static readonly (string Path, string Text)[] Web =
    [
        ("Mailings.cs", """
            using System.Collections.Generic;
            using Shop;
            namespace Shop.Web;
            public class Mailings
            {
                private readonly IMailSender _mail;
                public Mailings(IMailSender mail) { _mail = mail; }
                public void Newsletter(List<Customer> all)
                {
                    foreach (var customer in Checks.Willing(all))
                    {
                        Deliver(customer, "News");
                    }
                }

                public void Promote(Customer customer)
                {
                    if (!Checks.MayMail(customer))
                        return;
                    Deliver(customer, "Sale");
                }

                private void Deliver(Customer customer, string subject)
                {
                    var to = customer.Email.Clean();
                    _mail.SendMail(to, subject, "Dear " + customer.Name);
                }
            }
            """),
        ("Pages.cs", """
            using System.Collections.Generic;
            using Shop;
            namespace Shop.Web;
            public class Pages(ISink sink)
            {
                public void Show(Customer customer)
                {
                    sink.Take(customer);
                    Log.Write(customer.Email);
                    if (Checks.TryAddress(customer, out var address))
                        Log.Write(address);
                }

                public void All(List<Customer> all) { Checks.Each(all, customer => Log.Write(customer.Email)); Checks.Each(all, Show); }
                public string Circle(Customer customer) { var text = new Circles().Down(customer, 2); Log.Write(text); return text; }
            }
            """),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_edits_in_two_projects_find_what_a_fresh_look_finds(int seed)
    {
        var edits = new RandomEdits(seed);
        var choice = new Random(seed);
        EditedProgram? shop = null, web = null;
        var (findings, bound) = (0, 0L);
        for (var number = 0; number < 60; number++)
        {
            if (number % 20 == 0)
            {
                shop = new EditedProgram(Shop);
                web = new EditedProgram(Web, shop);
            }

            edits.Next(choice.Next(2) == 0 ? shop! : web!);
            foreach (var program in new[] { web!, shop! })
            {
                var before = program.Counters.BodiesBound;
                var found = program.Find();
                bound += program.Counters.BodiesBound - before;
                Assert.Equal(program.FindAnew(), found);
                findings += found.Count;
            }
        }

        Assert.True(findings > 60, $"{findings} findings");
        Assert.True(bound < 60 * 20, $"{bound} bodies bound");
    }

    /// <summary>Every tenth case; all that the engine knows of code occurs in them.</summary>
    public static TheoryData<string> Cases => [.. CaseFile.Names.Where((_, index) => index % 10 == 3)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Random_edits_of_a_case_find_what_a_fresh_look_finds(string name)
    {
        var text = CaseFile.Read(name).Text;
        var edits = new RandomEdits(text.Length);
        var program = new EditedProgram([("Test.cs", text)]);
        for (var number = 0; number < 6; number++)
        {
            Assert.Equal(program.FindAnew("Test.cs"), program.FindIn("Test.cs"));
            edits.Next(program);
            if (!program.Files.Any(file => file.FilePath == "Test.cs"))
                break;
        }
    }

    [Fact]
    public void Memory_does_not_grow_with_edits()
    {
        var program = new EditedProgram(Shop);
        var versions = new List<WeakReference>();
        for (var number = 0; number < 600; number++)
            versions.Add(EditOnce(program, number));

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.InRange(versions.Count(version => version.IsAlive), 1, 200);
        Assert.NotEmpty(program.FindIn("Shop.cs"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference EditOnce(EditedProgram program, int number)
    {
        var old = number == 0 ? "Console.WriteLine(text);" : $"var text{number - 1} = text; Console.WriteLine(text{number - 1});";
        program.Replace("Shop.cs", old, $"var text{number} = text; Console.WriteLine(text{number});");
        Assert.NotEmpty(program.FindIn("Shop.cs"));
        return new(program.Files.Single(file => file.FilePath == "Shop.cs"));
    }
}
