using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The carrier was given the order's number with the parcel.</summary>
public sealed class TrackParcelByNumber(HttpClient carrier)
{
    public Task<string> FindAsync(Order order) =>
        carrier.GetStringAsync($"parcels?order={order.Id}");
}
