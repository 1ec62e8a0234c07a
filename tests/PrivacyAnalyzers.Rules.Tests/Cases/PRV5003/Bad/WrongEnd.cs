// Cut, but not short: all digits besides the first four.
using Microsoft.Extensions.Logging;

public class Checkout(ILogger<Checkout> logger)
{
    public void Pay(string cardNumber)
    {
        logger.LogInformation("Paying with {Card}", cardNumber[4..]); // expect: PRV5003
        logger.LogInformation("Paying with {Card}", cardNumber.Substring(4)); // expect: PRV5003
    }
}
