// A digest is at most a pseudonym.
// uses: Shop
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Shop;

public class Finder(ILogger<Finder> logger)
{
    public void Show(Customer customer)
    {
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email)));
        logger.LogInformation("Customer {Digest}", digest); // mutate: , digest ==> , customer.Email
    }
}
