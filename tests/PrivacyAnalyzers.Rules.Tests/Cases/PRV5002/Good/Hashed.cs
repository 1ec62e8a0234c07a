// What cannot be turned back, and only after it was made so.
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

public class Tokens(ILogger<Tokens> logger)
{
    public void Issued(string refreshToken)
    {
        var fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken))); // mutate: Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken))) ==> refreshToken
        logger.LogInformation("Issued {Fingerprint}", fingerprint);
    }
}
