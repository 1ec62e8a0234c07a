// NLog.
// uses: Shop
using NLog;
using Shop;

public class Mailer
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();

    public void Done(Customer customer)
    {
        Logger.Info("Sent to {0}", customer.Email); // expect: PRV4001
        Logger.Error($"No answer from {customer.Phone}"); // expect: PRV4001
    }
}
