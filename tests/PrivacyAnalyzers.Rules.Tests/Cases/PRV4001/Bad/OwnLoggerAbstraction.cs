// A project's own logger interface, known by its shape and name only.
// uses: Shop
using Shop;

public interface IAppLogger<T>
{
    void LogInformation(string message, params object[] args);
    void LogWarning(string message, params object[] args);
}

public class BasketService(IAppLogger<BasketService> logger)
{
    public void Transfer(Customer customer)
    {
        logger.LogInformation("Transferring the basket of {0}", customer.Email); // expect: PRV4001
    }
}
