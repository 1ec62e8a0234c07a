// The addresses of a whole list, joined.
// uses: Shop
using Shop;

public static class Report
{
    public static void Show(IEnumerable<Customer> customers) =>
        Console.WriteLine("Sent to " + string.Join(", ", customers.Select(c => c.Email))); // expect: PRV4001
}
