// The last four, cut in the ways in which that is written.
using Microsoft.Extensions.Logging;

public class Checkout(ILogger<Checkout> logger)
{
    public void Pay(string cardNumber)
    {
        logger.LogInformation("Paying with {Card}", cardNumber[^4..]); // mutate: [^4..] ==> [..^4]
        logger.LogInformation("Paying with {Card}", cardNumber.Substring(cardNumber.Length - 4)); // mutate: Length - 4 ==> Length - 14
        logger.LogInformation("Of the bank {Bank}", cardNumber.Substring(0, 6)); // mutate: (0, 6) ==> (0, 16)
        logger.LogInformation("Paying with ****{Card}", cardNumber.AsSpan(cardNumber.Length - 4, 4).ToString());
    }
}
