// A helper tags whatever it gets; the finding stands where the data is known.
// uses: Shop
using System.Diagnostics;
using Shop;

public static class Tracing
{
    public static void Tag(string key, object? value) => Activity.Current?.SetTag("shop." + key, value);
}

public class Checkout
{
    public void Pay(Order order)
    {
        Tracing.Tag("order", order.Number);
        Tracing.Tag("buyer", order.Customer.Email); // expect: PRV4005
    }
}
