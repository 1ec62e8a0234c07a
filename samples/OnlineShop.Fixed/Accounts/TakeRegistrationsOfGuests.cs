using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The hotel tells its guests about the shop; whoever wants to be our customer registers, and tells us so.</summary>
public sealed class TakeRegistrationsOfGuests(ShopData shop)
{
    public void Register(string name, string email, bool wantsNewsletter) =>
        shop.Add(new Customer { Name = name, Email = email.Trim(), NewsletterOptOut = !wantsNewsletter });
}
