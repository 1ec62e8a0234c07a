// Ids in the dictionary that error reporters send along.
// uses: Shop
using Shop;

public class Checkout
{
    public void Pay(Order order, Action<Order> charge)
    {
        try
        {
            charge(order);
        }
        catch (InvalidOperationException ex)
        {
            ex.Data["CustomerId"] = order.Customer.Id; // mutate: order.Customer.Id ==> order.Customer.Email
            ex.Data.Add("OrderId", order.Id); // mutate: order.Id ==> order.Customer.Phone
            throw;
        }
    }
}
