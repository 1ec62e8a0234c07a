using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The number tells those who may look it up, and nobody else.</summary>
public sealed class NameCustomerNumberInException(ShopData shop)
{
    public void Open(Customer customer)
    {
        if (shop.Customers.Any(known => known.Email == customer.Email))
            throw new InvalidOperationException($"Customer {customer.Id} exists already");
        shop.Add(customer);
    }
}
