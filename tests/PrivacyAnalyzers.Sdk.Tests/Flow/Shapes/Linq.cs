// LINQ in both syntaxes.
using Microsoft.Extensions.Logging;
using Shop;

public class LinqShapes(ILogger<LinqShapes> logger)
{
    public void Query(List<Customer> customers) { foreach (var m in from c in customers where c.Id > 0 orderby c.Name select c.Email) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void Let(List<Customer> customers) { foreach (var m in from c in customers let t = c.Email where t != "" select t) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void From2(List<Order> orders) { foreach (var m in from o in orders from i in o.Items select new { o.Customer.Email, i.Name }) logger.LogInformation("{V}", m.Email); } // expect: FLOW1
    public void From2Other(List<Order> orders) { foreach (var m in from o in orders from i in o.Items select new { o.Customer.Email, i.Name }) logger.LogInformation("{V}", m.Name); }
    public void Join(List<Order> orders, List<Customer> customers) { foreach (var m in from o in orders join c in customers on o.Id equals c.Id select c.Email) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void GroupInto(List<Customer> customers) { foreach (var m in from c in customers group c by c.Country into g select g.First().Email) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void SelectMany(List<List<Customer>> lists) { foreach (var m in lists.SelectMany(l => l)) logger.LogInformation("{V}", m.Email); } // expect: FLOW1
    public void SelectMany2(List<Order> orders) { foreach (var m in orders.SelectMany(o => o.Items, (o, i) => o.Customer.Email + i.Name)) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void Chain(List<Customer> customers) { var m = customers.Where(c => c.Id > 0).OrderBy(c => c.Name).Select(c => c.Email).Distinct().Take(3).FirstOrDefault(); logger.LogInformation("{V}", m); } // expect: FLOW1
    public void Zip(List<Customer> customers, List<Product> products) { foreach (var (c, p) in customers.Zip(products)) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void Index(List<Customer> customers) { foreach (var (i, c) in customers.Index()) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void Chunk(List<Customer> customers) { foreach (var chunk in customers.Chunk(10)) foreach (var c in chunk) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void OfType(List<object> all) { foreach (var c in all.OfType<Customer>()) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void Cast(System.Collections.ArrayList all) { foreach (Customer c in all) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void Single(List<Customer> customers) => logger.LogInformation("{V}", customers.Single(c => c.Id == 1).Email); // expect: FLOW1
    public void Max(List<Customer> customers) => logger.LogInformation("{V}", customers.Max(c => c.Email)); // expect: FLOW1
    public void Count(List<Customer> customers) => logger.LogInformation("{V}", customers.Count(c => c.Email != ""));
    public void Any(List<Customer> customers) => logger.LogInformation("{V}", customers.Any(c => c.Email == ""));
    public void Method(List<Customer> customers) { foreach (var m in customers.Select(Mail)) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void Concat(List<Customer> customers) { foreach (var m in new[] { "x" }.Concat(customers.Select(c => c.Email))) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void DefaultIfEmpty(List<Customer> customers) { foreach (var m in customers.Select(c => c.Email).DefaultIfEmpty("none")) logger.LogInformation("{V}", m); } // expect: FLOW1
    public void ToHash(List<Customer> customers) { var all = customers.Select(c => c.Email).ToHashSet(); foreach (var m in all) logger.LogInformation("{V}", m); } // expect: FLOW1
    private static string Mail(Customer customer) => customer.Email;
}
