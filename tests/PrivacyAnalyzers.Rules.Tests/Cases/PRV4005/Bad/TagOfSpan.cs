// A tag on the current span goes wherever the traces go.
// uses: Shop
using System.Diagnostics;
using Shop;

public class Checkout
{
    public void Pay(Order order)
    {
        Activity.Current?.SetTag("customer", order.Customer?.Email); // expect: PRV4005
        Activity.Current?.AddTag("order", order.Id);
    }
}
