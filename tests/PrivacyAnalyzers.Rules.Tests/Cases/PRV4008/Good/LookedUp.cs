// What is found by the id is something else.
using Microsoft.Extensions.Logging;

public interface IOrders
{
    int CountOf(int customerId);
}

public class Report(ILogger<Report> logger, IOrders orders)
{
    public void Show(int customerId) => logger.LogInformation("{Orders} orders", orders.CountOf(customerId)); // mutate: orders.CountOf(customerId) ==> customerId
}
