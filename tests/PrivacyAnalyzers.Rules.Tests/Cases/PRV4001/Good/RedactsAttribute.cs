// What comes out of a [Redacts] method carries no personal data.
// uses: Shop
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;
using Shop;

public static class Privacy
{
    [Redacts]
    public static string Shorten(string value) => value.Substring(0, 1) + "***";
}

public class Receipts(ILogger<Receipts> logger)
{
    public void Sent(Customer customer)
    {
        logger.LogInformation("Receipt sent to {To}", Privacy.Shorten(customer.Email)); // mutate: Privacy.Shorten(customer.Email) ==> customer.Email
    }
}
