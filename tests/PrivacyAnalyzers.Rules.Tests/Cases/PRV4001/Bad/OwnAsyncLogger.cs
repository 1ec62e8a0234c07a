// A logger of one's own whose methods are asynchronous and named after levels.
// uses: Shop
using Shop;

public interface ILogger
{
    Task InformationAsync(string message, Exception exception = null);
    Task ErrorAsync(string message, Exception exception = null);
}

public class CustomerService(ILogger logger)
{
    public async Task DeleteAsync(Customer customer)
    {
        await logger.InformationAsync($"Deleting {customer.Email}"); // expect: PRV4001
    }
}
