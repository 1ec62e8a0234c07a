using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>利用停止の処理をし忘れ: the customer is told that it is done, the log says so too, and nothing was written down.</summary>
public sealed class PromiseUnsubscription(ShopData shop, ILogger<PromiseUnsubscription> logger)
{
    public IResult Unsubscribe(int customerId) // expect: PRV2008
    {
        var customer = shop.Customers.FirstOrDefault(c => c.Id == customerId);
        if (customer is null)
            return Results.NotFound();
        logger.LogInformation("Customer {CustomerId} has opted out", customerId);
        return Results.Ok("配信を停止しました。");
    }
}
