using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>同姓同名: somebody calls and gives a name; the first customer of that name is whose number is read out.</summary>
public sealed class FindCustomerByName(ShopData shop)
{
    public string? PhoneOf(string name)
    {
        var customer = shop.Customers.FirstOrDefault(customer => customer.Name == name); // expect: PRV3005
        return customer?.Phone;
    }
}
