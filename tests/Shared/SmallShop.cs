namespace PrivacyAnalyzers.Tests.Shared;

/// <summary>A program of two projects in which most of what code can do with data occurs, to be edited.</summary>
internal static class SmallShop
{
    /// <summary>The lower project.</summary>
    public static readonly (string Path, string Text)[] Shop =
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

    /// <summary>The project above it.</summary>
    public static readonly (string Path, string Text)[] Web =
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
}
