using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>A record prints all its members: the name, address and telephone number of whoever gets the parcel.</summary>
public sealed class PrintParcelLabel(ILogger<PrintParcelLabel> logger)
{
    public string For(Order order)
    {
        logger.LogInformation("Printing label for {ShipTo}", order.ShipTo); // expect: PRV4002
        return Format(order.ShipTo);
    }

    private static string Format(ShippingAddress address) =>
        $"〒{address.PostalCode}\n{address.StreetAddress}\n{address.RecipientName} 様";
}
