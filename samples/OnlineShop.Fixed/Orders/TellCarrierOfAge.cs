using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The carrier needs to know that somebody is of age, not how old they are.</summary>
public sealed class TellCarrierOfAge(ICarrier carrier)
{
    public Task AnnounceAsync(Customer customer, string address) =>
        carrier.AnnounceAsync(customer.Name, address, "to grown-ups only");
}
