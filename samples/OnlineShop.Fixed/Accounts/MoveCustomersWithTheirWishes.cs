using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>What a customer said about mail moves with them.</summary>
public sealed class MoveCustomersWithTheirWishes(ShopData shop)
{
    public void Move(IEnumerable<LegacyCustomer> customers)
    {
        foreach (var customer in customers.Select(Convert))
            shop.Add(customer);
    }

    private static Customer Convert(LegacyCustomer old) =>
        new()
        {
            Id = old.CustomerNo,
            Name = old.FullName,
            Email = old.MailAddress.ToLowerInvariant(),
            NewsletterOptOut = old.Unsubscribed,
        };
}
