// A keyed hash tells lines of one visitor apart without saying who it is.
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

public class Throttle(ILogger<Throttle> logger, byte[] key)
{
    public void Refuse(string clientIp)
    {
        var visitor = Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(clientIp)));
        logger.LogWarning("Too many requests from {Visitor}", visitor); // mutate: visitor); ==> clientIp);
    }
}
