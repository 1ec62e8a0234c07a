// LINQ's query syntax.
// uses: Shop
using Shop;

public static class Dump
{
    public static void Targets(IEnumerable<Customer> customers)
    {
        var targets = from c in customers where c.IsVip select c.Email;
        foreach (var target in targets)
            Console.WriteLine(target); // expect: PRV4001
    }
}
