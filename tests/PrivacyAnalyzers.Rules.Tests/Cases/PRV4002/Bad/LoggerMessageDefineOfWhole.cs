// The template of the delegate writes the customer out member by member.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Mailer(ILogger<Mailer> logger)
{
    private static readonly Action<ILogger, Customer, Exception> Sent =
        LoggerMessage.Define<Customer>(LogLevel.Information, new EventId(1), "Sent to {@Customer}");

    private static readonly Action<ILogger, Customer, Exception> Named =
        LoggerMessage.Define<Customer>(LogLevel.Information, new EventId(1), "Sent to {Customer}");

    public void Done(Customer customer) => Sent(logger, customer, null); // expect: PRV4002

    public void Told(Customer customer) => Named(logger, customer, null);
}
