// The query stands in a helper, and gives back all of that name; whoever takes the first of them picks one by the name.
// uses: Shop
using Shop;

public static class Desk
{
    public static IQueryable<Customer> WithName(this IQueryable<Customer> customers, string name) => customers.Where(customer => customer.Name == name);

    public static IEnumerable<Customer> Important(this IEnumerable<Customer> customers, string name)
    {
        return customers.Where(customer => customer.Name == name && customer.IsVip);
    }

    public static string PhoneOf(IQueryable<Customer> customers, string name) => customers.WithName(name).First().Phone; // expect: PRV3005

    public static string? EmailOf(IQueryable<Customer> customers, string name)
    {
        var customer = customers.Important(name).SingleOrDefault(); // expect: PRV3005
        return customer?.Email;
    }
}
