using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>必要な範囲: the number of the new customer says that the registration went through.</summary>
public sealed class LogCustomerNumber(ShopData shop, ILogger<LogCustomerNumber> logger)
{
    public int Register(Customer customer)
    {
        if (shop.Customers.Any(known => known.Email == customer.Email))
        {
            logger.LogWarning("Registration refused: the address is taken by customer {CustomerId}", customer.Id);
            return 0;
        }

        shop.Add(customer);
        logger.LogInformation("Registered customer {CustomerId}", customer.Id);
        return customer.Id;
    }
}
