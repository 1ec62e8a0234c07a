// The dictionary that error reporters send along.
// uses: Shop
using Shop;

public class Checkout
{
    public void Pay(Order order)
    {
        try
        {
            Charge(order);
        }
        catch (InvalidOperationException ex)
        {
            ex.Data["OrderId"] = order.Id;
            ex.Data["Email"] = order.Customer.Email; // expect: PRV4003
            ex.Data.Add("Phone", order.Customer.Phone); // expect: PRV4003
            throw;
        }
    }

    private static void Charge(Order order) => throw new InvalidOperationException(order.Number);
}
