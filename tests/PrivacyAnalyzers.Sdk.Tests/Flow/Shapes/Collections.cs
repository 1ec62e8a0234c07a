// Collections, their elements, and expressions that make them.
using Microsoft.Extensions.Logging;
using Shop;

public class CollectionsShapes(ILogger<CollectionsShapes> logger)
{
    public void CollectionExpr(Customer customer) { string[] all = [customer.Email, "x"]; logger.LogInformation("{V}", all[0]); } // expect: FLOW1
    public void ListExpr(Customer customer) { List<string> all = [customer.Email]; foreach (var each in all) logger.LogInformation("{V}", each); } // expect: FLOW1
    public void Spread(List<Customer> customers) { string[] all = ["x", .. customers.Select(c => c.Email)]; logger.LogInformation("{V}", string.Join(",", all)); } // expect: FLOW1
    public void SpreadLoop(List<Customer> customers) { List<Customer> all = [.. customers]; foreach (var c in all) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void SpanExpr(Customer customer) { ReadOnlySpan<string> all = [customer.Email]; foreach (var each in all) logger.LogInformation("{V}", each); } // expect: FLOW1
    public void Initializer(Customer customer) { var all = new List<string> { customer.Email }; logger.LogInformation("{V}", all[0]); } // expect: FLOW1
    public void Dict(Customer customer) { var all = new Dictionary<string, string> { ["to"] = customer.Email }; logger.LogInformation("{V}", all["to"]); } // expect: FLOW1
    public void DictAdd(Customer customer) { var all = new Dictionary<string, string> { { "to", customer.Email } }; logger.LogInformation("{V}", all["to"]); } // expect: FLOW1
    public void DictTry(Customer customer) { var all = new Dictionary<string, string> { ["to"] = customer.Email }; if (all.TryGetValue("to", out var x)) logger.LogInformation("{V}", x); } // expect: FLOW1
    public void DictValues(Customer customer) { var all = new Dictionary<string, string>(); all["to"] = customer.Email; foreach (var v in all.Values) logger.LogInformation("{V}", v); } // expect: FLOW1
    public void DictPairs(Customer customer) { var all = new Dictionary<string, string>(); all["to"] = customer.Email; foreach (var (k, v) in all) logger.LogInformation("{V}", v); } // expect: FLOW1
    public void Array(Customer customer) { var all = new string[2]; all[0] = customer.Email; logger.LogInformation("{V}", all[0]); } // expect: FLOW1
    public void Range(List<Customer> customers) { var all = customers.Select(c => c.Email).ToArray(); logger.LogInformation("{V}", string.Join(",", all[1..])); } // expect: FLOW1
    public void IndexFromEnd(List<Customer> customers) { var all = customers.Select(c => c.Email).ToArray(); logger.LogInformation("{V}", all[^1]); } // expect: FLOW1
    public void Count(List<Customer> customers) { var all = customers.Select(c => c.Email).ToArray(); logger.LogInformation("{V}", all.Length); }
    public void Queue(Customer customer) { var all = new Queue<string>(); all.Enqueue(customer.Email); logger.LogInformation("{V}", all.Dequeue()); } // expect: FLOW1
    public void Lookup(List<Customer> customers) { var all = customers.ToDictionary(c => c.Id, c => c.Email); logger.LogInformation("{V}", all[1]); } // expect: FLOW1
    public void LookupWhole(List<Customer> customers) { var all = customers.ToDictionary(c => c.Id); logger.LogInformation("{V}", all[1].Email); } // expect: FLOW1
    public void Group(List<Customer> customers) { foreach (var g in customers.GroupBy(c => c.Email)) logger.LogInformation("{V}", g.Key); } // expect: FLOW1
    public void GroupItems(List<Customer> customers) { foreach (var g in customers.GroupBy(c => c.Country)) foreach (var c in g) logger.LogInformation("{V}", c.Email); } // expect: FLOW1
    public void Own(Customer customer) { var b = new Registry(); b["x"] = customer.Email; logger.LogInformation("{V}", b["x"]); } // expect: FLOW1
    public class Registry { private readonly Dictionary<string, string> _all = new(); public string this[string key] { get => _all[key]; set => _all[key] = value; } }
}
