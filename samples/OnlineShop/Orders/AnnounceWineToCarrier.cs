using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>自社の決まり: wine is for grown-ups, so the carrier gets the birth date. That they are of age would do, and our own rules say so.</summary>
public sealed class AnnounceWineToCarrier(ICarrier carrier)
{
    public Task AnnounceAsync(Customer customer, string address) =>
        carrier.AnnounceAsync(customer.Name, address, $"born on {customer.BirthDate}"); // expect: PRV9100
}
