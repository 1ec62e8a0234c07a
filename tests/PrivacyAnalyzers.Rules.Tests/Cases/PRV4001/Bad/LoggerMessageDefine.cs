// The older LoggerMessage.Define delegate.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Mailer(ILogger<Mailer> logger)
{
    private static readonly Action<ILogger, string, Exception> Sent =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Sent to {Target}");

    public void Done(Customer customer) => Sent(logger, customer.Email, null); // todo: PRV4001
}
