using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>A program of any size, of the kinds of code that applications have: entities, repositories, services that log and send, and plain computation.</summary>
internal static class GeneratedShop
{
    private const string Service = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        namespace Shop.Part#;

        public class Customer# { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public bool IsOptedOut { get; set; } public List<Order#> Orders { get; } = new(); }
        public class Order# { public int Id { get; set; } public decimal Total { get; set; } public DateTime Placed { get; set; } public Customer# Buyer { get; set; } = new(); }
        public interface IMailSender# { Task SendMailAsync(string to, string subject, string body); }
        public interface IStore# { IEnumerable<Customer#> Customers { get; } Order#? Find(int id); }

        public class Orders#(IStore# store)
        {
            public decimal Revenue(DateTime from, DateTime to)
            {
                var sum = 0m;
                foreach (var customer in store.Customers)
                    foreach (var order in customer.Orders.Where(order => order.Placed >= from && order.Placed < to))
                        sum += Discounted(order);
                return sum;
            }

            public Dictionary<int, decimal> ByCustomer() => store.Customers.ToDictionary(customer => customer.Id, customer => customer.Orders.Sum(order => order.Total));

            private static decimal Discounted(Order# order) => order switch
            {
                { Total: > 1000m } => order.Total * 0.9m,
                { Total: > 100m } => order.Total * 0.95m,
                _ => order.Total,
            };

            public int[] Histogram(int buckets)
            {
                var counts = new int[buckets];
                for (var i = 0; i < buckets; i++)
                    counts[i] = store.Customers.Count(customer => customer.Orders.Count % buckets == i);
                return counts;
            }

            public async Task<string> DescribeAsync(int id)
            {
                await Task.Yield();
                var order = store.Find(id);
                if (order is null)
                    return "none";
                var lines = new List<string> { $"order {order.Id}", $"total {order.Total:0.00}" };
                while (lines.Count < 4)
                    lines.Add(string.Empty);
                return string.Join("\n", lines);
            }
        }

        public class Mailings#(IStore# store, IMailSender# mail)
        {
            public async Task NewsletterAsync(string subject)
            {
                foreach (var customer in store.Customers)
                {
                    if (customer.IsOptedOut)
                        continue;
                    await Deliver(customer, subject);
                }
            }

            private Task Deliver(Customer# customer, string subject) => mail.SendMailAsync(customer.Email, subject, Body(customer));

            private static string Body(Customer# customer) => $"Dear {customer.Name}";

            public void Audit(int id)
            {
                if (store.Find(id) is { } order)
                    Console.WriteLine($"order {order.Id} of {order.Buyer.Id}");
            }
        }
        """;

    /// <summary>The files of a program with <paramref name="size"/> × 100 services.</summary>
    public static IEnumerable<(string Path, SourceText Text)> Files(int size) => Enumerable.Range(0, size * 100)
        .Select(number => ($"Part{number}.cs", SourceText.From(Service.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), Encoding.UTF8)));

    /// <summary>The platform that this program runs on.</summary>
    public static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
