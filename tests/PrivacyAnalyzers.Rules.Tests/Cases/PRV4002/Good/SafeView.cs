// A view made for logging.
// uses: Shop
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;
using Shop;

public static class LogViews
{
    [Redacts]
    public static object ForLog(this Customer customer) => new { customer.Id, Mail = customer.Email.Length };
}

public class CustomerService(ILogger<CustomerService> logger)
{
    public void Save(Customer customer)
    {
        logger.LogInformation("Saving {@Customer}", customer.ForLog()); // mutate: customer.ForLog() ==> customer
        logger.LogInformation("Saving {@View}", new { customer.Id, customer.Country });
    }
}
