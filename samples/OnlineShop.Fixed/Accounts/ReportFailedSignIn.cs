using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The number is enough to find the customer, for those who may.</summary>
public sealed class ReportFailedSignIn(ShopData shop, ILogger<ReportFailedSignIn> logger)
{
    public void Report(int customerId, string userAgent)
    {
        var customer = shop.Customers.FirstOrDefault(c => c.Id == customerId);
        if (customer is null)
        {
            logger.LogWarning("Sign-in for an unknown customer {CustomerId}", customerId);
            return;
        }

        var text = string.Format("{0} could not sign in from {1}", customer.Id, userAgent);
        logger.LogWarning("{Text}", text);
    }
}
