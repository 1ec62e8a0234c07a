using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>Somebody signs up twice. The message is written for the log, and the error page shows it too.</summary>
public sealed class NameAccountInException(ShopData shop)
{
    public void Open(Customer customer)
    {
        if (shop.Customers.Any(known => known.Email == customer.Email))
            throw new InvalidOperationException($"{customer.Name} <{customer.Email}> is a customer already"); // expect: PRV4003
        shop.Add(customer);
    }
}
