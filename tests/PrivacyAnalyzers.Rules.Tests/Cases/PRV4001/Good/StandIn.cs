// What only a stand-in does is not what happens.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public interface ISmsQueue
{
    Task AddAsync(string phone, string text);
}

public class SmsQueue : ISmsQueue
{
    public Task AddAsync(string phone, string text) => Task.CompletedTask;
}

public class FakeSmsQueue(ILogger<ISmsQueue> logger) : ISmsQueue // mutate: FakeSmsQueue ==> TracingSmsQueue
{
    public Task AddAsync(string phone, string text)
    {
        logger.LogInformation("would be queued: {Payload}", phone + text);
        return Task.CompletedTask;
    }
}

public class Reminders(ISmsQueue queue)
{
    public Task RemindAsync(Customer customer) => queue.AddAsync(customer.Phone, "Your order is ready");
}
