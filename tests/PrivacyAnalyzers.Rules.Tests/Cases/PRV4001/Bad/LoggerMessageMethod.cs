// A [LoggerMessage] method is a log call; the finding stands where the data is handed to it.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public partial class Mailer(ILogger<Mailer> logger)
{
    public void Done(Customer customer) => LogSent(logger, customer.Email); // expect: PRV4001

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Sent to {Target}")]
    static partial void LogSent(ILogger logger, string target);
}
