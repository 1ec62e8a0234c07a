// What only a stand-in does is not what happens.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public interface IOutbox
{
    Task PutAsync(string payload);
}

public class Outbox(List<string> kept) : IOutbox
{
    public Task PutAsync(string payload)
    {
        kept.Add(payload);
        return Task.CompletedTask;
    }
}

public class FakeOutbox(ILogger<IOutbox> logger) : IOutbox // mutate: FakeOutbox ==> TracingOutbox
{
    public Task PutAsync(string payload)
    {
        logger.LogInformation("would be kept: {Payload}", payload);
        return Task.CompletedTask;
    }
}

public class Reminders(IOutbox outbox)
{
    public Task RemindAsync(Customer customer) => outbox.PutAsync(customer.Phone + " is to be called");
}
