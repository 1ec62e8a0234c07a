// The member's name and the value's length are not the value.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Validator(ILogger<Validator> logger)
{
    public void Check(Customer customer, string email)
    {
        logger.LogWarning("{Field} is missing", nameof(customer.Email));
        logger.LogWarning("{Field} has {Length} characters", nameof(email), email.Length);
        logger.LogWarning($"{nameof(Customer.Phone)} is empty: {string.IsNullOrEmpty(customer.Phone)}");
    }
}
