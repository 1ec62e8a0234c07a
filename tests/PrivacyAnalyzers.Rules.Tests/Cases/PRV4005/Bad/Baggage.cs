// Baggage is sent along to every service that is called.
// uses: Shop
using System.Diagnostics;
using Shop;

public class Checkout
{
    public void Pay(Customer customer)
    {
        using var activity = new Activity("pay").Start();
        activity.SetBaggage("phone", customer.Phone); // expect: PRV4005
    }
}
