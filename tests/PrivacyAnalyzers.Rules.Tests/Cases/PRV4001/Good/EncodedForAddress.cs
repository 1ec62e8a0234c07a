// What is encoded is nobody's, or was made unreadable before.
// uses: Shop
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.Extensions.Logging;
using Shop;

public class Links(ILogger<Links> logger)
{
    public void Log(Customer customer, Product product)
    {
        logger.LogInformation("Link: https://shop.example/?product={Product}", HttpUtility.UrlEncode(product.Name));
        logger.LogInformation("Link: https://shop.example/?digest={Digest}", HttpUtility.UrlEncode(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email)))));
    }
}
