// An id is what conventions ask for.
// uses: Shop
using System.Diagnostics;
using Shop;

public class Checkout
{
    public void Pay(Order order)
    {
        Activity.Current?.SetTag("enduser.id", order.Customer.Id); // mutate: order.Customer.Id ==> order.Customer.Email
        Activity.Current?.SetBaggage("order", order.Number); // mutate: order.Number ==> order.Customer.Name
    }
}
