using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The text is put together first and logged later, so that the line that logs shows nothing of what it writes.</summary>
public sealed class LogFailedSignIn(ShopData shop, ILogger<LogFailedSignIn> logger)
{
    public void Report(int customerId, string userAgent)
    {
        var customer = shop.Customers.FirstOrDefault(c => c.Id == customerId);
        if (customer is null)
        {
            logger.LogWarning("Sign-in for an unknown customer {CustomerId}", customerId);
            return;
        }

        var text = string.Format("{0} ({1}) could not sign in from {2}", customer.Name, customer.Phone, userAgent);
        logger.LogWarning("{Text}", text); // expect: PRV4001
    }
}
