// Where nothing else does the work, what is called a stand-in runs for real.
using Microsoft.Extensions.Logging;

public interface ITexting
{
    Task TextAsync(string phoneNumber, string text);
}

public class NullTexting(ILogger<NullTexting> logger) : ITexting
{
    public Task TextAsync(string phoneNumber, string text)
    {
        logger.LogInformation("not sent to {PhoneNumber}", phoneNumber); // expect: PRV4001
        return Task.CompletedTask;
    }
}

public class Connection : IDisposable
{
    public void Dispose() => GC.SuppressFinalize(this);
}

public class DummyConnection(ILogger<DummyConnection> logger) : IDisposable
{
    public void Call(string phoneNumber) => logger.LogInformation("called {PhoneNumber}", phoneNumber); // expect: PRV4001

    public void Dispose() => GC.SuppressFinalize(this);
}
