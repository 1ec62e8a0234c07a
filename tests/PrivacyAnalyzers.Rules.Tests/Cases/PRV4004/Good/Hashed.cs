// A keyed hash, as services for profile pictures and suppression lists should take.
// uses: Shop
using System.Security.Cryptography;
using System.Text;
using Shop;

public class Suppression(HttpClient client, byte[] key)
{
    public Task<string> IsListed(Customer customer)
    {
        var hash = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(customer.Email)));
        return client.GetStringAsync("listed/" + hash); // mutate: hash ==> customer.Email
    }
}
