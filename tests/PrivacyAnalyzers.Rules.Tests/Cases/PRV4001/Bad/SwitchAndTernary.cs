// Whichever branch is taken, it is a contact datum.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Chooser(ILogger<Chooser> logger)
{
    public void Choose(Customer customer, int channel, bool fallback)
    {
        var first = channel switch { 0 => customer.Email, 1 => customer.Phone, _ => "none" };
        logger.LogInformation("Channel: {First}", first); // expect: PRV4001

        var second = fallback ? customer.Phone : "none";
        logger.LogInformation("Fallback: {Second}", second); // expect: PRV4001
    }
}
