// A stand-in beside the real one runs only where somebody tries something out.
using Microsoft.Extensions.Logging;

public interface ITexting
{
    Task TextAsync(string phoneNumber, string text);
}

public abstract class BaseMailer
{
    public abstract Task MailAsync(string emailAddress, string text);
}

public class GatewayTexting(List<string> queue) : ITexting
{
    public Task TextAsync(string phoneNumber, string text)
    {
        queue.Add(text);
        return Task.CompletedTask;
    }
}

public class MockTexting(ILogger<ITexting> logger) : ITexting, IDisposable // mutate: MockTexting( ==> TracedTexting(
{
    public Task TextAsync(string phoneNumber, string text)
    {
        logger.LogInformation("would be sent to {PhoneNumber}", phoneNumber);
        return Task.CompletedTask;
    }

    public void Dispose() => GC.SuppressFinalize(this);
}

public class QueuedMailer(List<string> queue) : BaseMailer
{
    public override Task MailAsync(string emailAddress, string text)
    {
        queue.Add(text);
        return Task.CompletedTask;
    }
}

public class DummyMailer : BaseMailer
{
    public override Task MailAsync(string emailAddress, string text)
    {
        Console.WriteLine("would be sent to " + emailAddress);
        return Task.CompletedTask;
    }
}
