using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>事例3 and its cause: the cards of a company of the same group are taken into our system, as if they were ours.</summary>
public sealed class ImportGuestsOfSisterHotel(ShopData shop)
{
    public void Import(IEnumerable<HotelGuest> guests)
    {
        foreach (var guest in guests)
        {
            shop.Add(new Customer // expect: PRV1002
            {
                Name = guest.Name,
                Email = guest.Email.Trim(),
                NewsletterOptOut = true,
            });
        }
    }
}
