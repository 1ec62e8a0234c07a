// The older LoggerMessage.Define delegate.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Mailer(ILogger<Mailer> logger)
{
    private static readonly Action<ILogger, string, Exception> Sent =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "Sent to {Target}");

    private static readonly Func<ILogger, int, IDisposable> Scope = LoggerMessage.DefineScope<int>("order {Order}");

    public void Done(Customer customer) => Sent(logger, customer.Email, null); // expect: PRV4001

    public void Done(Order order)
    {
        using var scope = Scope(logger, order.Id);
        Sent(logger, order.Number, null);
    }

    public void Once(Customer customer)
    {
        var log = LoggerMessage.Define<string, string>(LogLevel.Information, new EventId(2), "{A} of {B}");
        log(logger, "letter", customer.Phone, null); // expect: PRV4001
    }
}

public static class LoggerExtensions
{
    private static readonly Action<ILogger, string, Exception> _left;

    static LoggerExtensions()
    {
        _left = LoggerMessage.Define<string>(LogLevel.Warning, new EventId(3), "{Who} has left");
    }

    public static void Left(this ILogger logger, string who) => _left(logger, who, null);
}

public class Members(ILogger<Members> logger)
{
    public void Leave(Customer customer) => logger.Left(customer.Name); // expect: PRV4001

    public void Empty(Order order) => logger.Left(order.Number);
}
