using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The carrier finds parcels by the buyer's address; so does whoever reads its access log.</summary>
public sealed class TrackParcelByAddress(HttpClient carrier)
{
    public Task<string> FindAsync(Order order) =>
        carrier.GetStringAsync($"parcels?email={Uri.EscapeDataString(order.BuyerEmail)}"); // expect: PRV4004
}
