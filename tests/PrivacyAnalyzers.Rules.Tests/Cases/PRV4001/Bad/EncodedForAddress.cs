// Encoding makes text fit for an address or a page; whoever reads the log reads it all the same.
// uses: Shop
using System.Web;
using Microsoft.Extensions.Logging;
using Shop;

public class Links(ILogger<Links> logger)
{
    public void Log(Customer customer)
    {
        logger.LogInformation("Link: https://shop.example/?mail={Mail}", HttpUtility.UrlEncode(customer.Email)); // expect: PRV4001
        logger.LogInformation("Link: {Link}", LinkTo(customer.Email)); // expect: PRV4001
        logger.LogInformation("Title: {Title}", HttpUtility.HtmlEncode(customer.Name)); // expect: PRV4001
    }

    private static string LinkTo(string email, bool withHost = true)
    {
        if (withHost)
            return $"https://shop.example/confirm?mail={HttpUtility.UrlEncode(email)}";
        return $"confirm?mail={HttpUtility.UrlEncode(email)}".Replace("//", "/");
    }
}
