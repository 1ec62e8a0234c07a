// Tuples and deconstruction.
using Microsoft.Extensions.Logging;
using Shop;

public class TuplesShapes(ILogger<TuplesShapes> logger)
{
    public void Item(Customer customer) { var pair = (customer.Id, customer.Email); logger.LogInformation("{V}", pair.Item2); } // expect: FLOW1
    public void Named(Customer customer) { var pair = (Key: customer.Id, Target: customer.Email); logger.LogInformation("{V}", pair.Target); } // expect: FLOW1
    public void NamedOther(Customer customer) { var pair = (Key: customer.Id, Target: customer.Email); logger.LogInformation("{V}", pair.Key); }
    public void Whole(Customer customer) { var pair = (customer.Id, customer.Email); logger.LogInformation("{V}", pair); } // expect: FLOW1
    public void Swap(Customer customer) { var a = "x"; var b = customer.Email; (a, b) = (b, a); logger.LogInformation("{V}", a); } // expect: FLOW1
    public void SwapOther(Customer customer) { var a = "x"; var b = customer.Email; (a, b) = (b, a); logger.LogInformation("{V}", b); }
    public void Nested(Customer customer) { var (a, (b, c)) = (1, (2, customer.Email)); logger.LogInformation("{V}", c); } // expect: FLOW1
    public void Foreach(List<Customer> customers) { foreach (var (key, target) in customers.Select(c => (c.Id, c.Email))) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void ForeachOther(List<Customer> customers) { foreach (var (key, target) in customers.Select(c => (c.Id, c.Email))) logger.LogInformation("{V}", key); }
    public void Deconstruct(Customer customer) { var (id, mail) = new Contact(customer.Id, customer.Email); logger.LogInformation("{V}", mail); } // expect: FLOW1
    public void OwnDeconstruct(Customer customer) { var (id, mail) = new Wrapped(customer.Id, customer.Email); logger.LogInformation("{V}", mail); } // expect: FLOW1
    public void OwnDeconstructOther(Customer customer) { var (id, mail) = new Wrapped(customer.Id, customer.Email); logger.LogInformation("{V}", id); }
    public void ClassicTuple(Customer customer) { var pair = Tuple.Create(customer.Id, customer.Email); logger.LogInformation("{V}", pair.Item2); } // expect: FLOW1
    public void KeyValue(Customer customer) { var pair = new KeyValuePair<int, string>(customer.Id, customer.Email); logger.LogInformation("{V}", pair.Value); } // expect: FLOW1
    public void Compare(Customer customer) { var same = (customer.Id, customer.Email) == (1, "x"); logger.LogInformation("{V}", same); }
    public record Contact(int Id, string Target);
    public class Wrapped(int id, string target) { public void Deconstruct(out int first, out string second) { first = id; second = target; } }
}
