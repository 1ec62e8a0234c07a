// A phone number in an interpolated log message.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class CallService(ILogger<CallService> logger)
{
    public void Missed(Customer customer)
    {
        logger.LogWarning($"Could not reach {customer.Phone}"); // expect: PRV4001
    }
}
