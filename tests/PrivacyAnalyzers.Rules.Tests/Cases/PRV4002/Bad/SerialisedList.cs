// Many people at once.
// uses: Shop
using System.Text.Json;
using Shop;

public static class Dump
{
    public static void All(List<Customer> customers)
    {
        var json = JsonSerializer.Serialize(customers.Where(c => c.IsVip).ToList());
        Console.WriteLine(json); // expect: PRV4002
    }
}
