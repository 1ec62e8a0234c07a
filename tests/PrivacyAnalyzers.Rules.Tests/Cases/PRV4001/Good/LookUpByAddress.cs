// Data goes into a look-up; what comes out is something else.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public interface IMailQueue
{
    Task<string> EnqueueAsync(string to, string body);
    Task<bool> ExistsAsync(string to);
}

public class Finder(ICustomerRepository customers, IMailQueue queue, ILogger<Finder> logger)
{
    public async Task Show(string email)
    {
        var customer = customers.FindByEmail(email);
        logger.LogInformation("Found {CustomerId}", customer?.Id);

        var messageId = await queue.EnqueueAsync(email, "Your receipt");
        var exists = await queue.ExistsAsync(email);
        logger.LogInformation("Queued as {MessageId}: {Exists}", messageId, exists);
    }
}
