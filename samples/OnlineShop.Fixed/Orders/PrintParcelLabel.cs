using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>The parcel shows the address; the log shows the order.</summary>
public sealed class PrintParcelLabel(ILogger<PrintParcelLabel> logger)
{
    public string For(Order order)
    {
        logger.LogInformation("Printing label for order {OrderId}", order.Id);
        return Format(order.ShipTo);
    }

    private static string Format(ShippingAddress address) =>
        $"〒{address.PostalCode}\n{address.StreetAddress}\n{address.RecipientName} 様";
}
