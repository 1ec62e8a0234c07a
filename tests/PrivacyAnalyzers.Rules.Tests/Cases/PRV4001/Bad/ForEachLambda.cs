// List<T>.ForEach with a lambda.
// uses: Shop
using Shop;

public static class Dump
{
    public static void All(List<Customer> customers) =>
        customers.ForEach(c => Console.WriteLine(c.Email)); // expect: PRV4001
}
