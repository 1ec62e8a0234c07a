using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The wish is kept in the store, where every send looks at it.</summary>
public sealed class CarryOutUnsubscription(ShopData shop, ILogger<CarryOutUnsubscription> logger)
{
    public IResult Unsubscribe(int customerId)
    {
        var customer = shop.Customers.FirstOrDefault(c => c.Id == customerId);
        if (customer is null)
            return Results.NotFound();
        customer.NewsletterOptOut = true;
        logger.LogInformation("Customer {CustomerId} has opted out", customerId);
        return Results.Ok("配信を停止しました。");
    }
}
