// A project's own logger.
// uses: Shop
using Shop;

public interface IAppLogger<T>
{
    void LogInformation(string message, params object[] args);
}

public class CustomerService(IAppLogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        logger.LogInformation("Saving {@Customer}", customer); // expect: PRV4002
    }
}
