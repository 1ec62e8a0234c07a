using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>データ移行: names and addresses come over from the old system. Who had unsubscribed there has not, here.</summary>
public sealed class MoveCustomersToNewSystem(ShopData shop)
{
    public void Move(IEnumerable<LegacyCustomer> customers)
    {
        foreach (var customer in customers.Select(Convert))
            shop.Add(customer);
    }

    private static Customer Convert(LegacyCustomer old) =>
        new() // expect: PRV1006
        {
            Id = old.CustomerNo,
            Name = old.FullName,
            Email = old.MailAddress.ToLowerInvariant(),
        };
}
