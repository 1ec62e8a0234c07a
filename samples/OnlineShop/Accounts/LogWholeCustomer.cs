using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>必要な範囲: to see that a registration went through its number would do; the @ writes out the whole person.</summary>
public sealed class LogWholeCustomer(ShopData shop, ILogger<LogWholeCustomer> logger)
{
    public int Register(Customer customer)
    {
        if (shop.Customers.Any(known => known.Email == customer.Email))
        {
            logger.LogWarning("Registration refused: the address is taken by customer {CustomerId}", customer.Id);
            return 0;
        }

        shop.Add(customer);
        logger.LogInformation("Registered {@Customer}", customer); // expect: PRV4002
        return customer.Id;
    }
}
