// Helpers whose names say that they mask.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public static class TextExtensions
{
    public static string Mask(this string value) => new('*', value.Length);
}

public class Receipts(ILogger<Receipts> logger)
{
    public void Sent(Customer customer)
    {
        logger.LogInformation("Receipt sent to {To}", MaskEmail(customer.Email)); // mutate: MaskEmail(customer.Email) ==> customer.Email
        logger.LogInformation($"Called {customer.Phone.Mask()}"); // mutate: customer.Phone.Mask() ==> customer.Phone
    }

    private static string MaskEmail(string text) => text[0] + "***" + text[text.IndexOf('@')..];
}
