// A scope is written with every line logged inside it.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Customer customer, Order order)
    {
        using (logger.BeginScope("Customer {Email}", customer.Email)) // expect: PRV4001
        {
            logger.LogInformation("Paid {OrderId}", order.Id);
        }
    }
}
