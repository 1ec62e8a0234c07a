// A number without its spaces, or read backwards, is still the number.
// uses: Shop
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Shop;

public class Numbers(ILogger<Numbers> logger)
{
    public void ByCharacters(Customer customer)
    {
        var digits = new string(customer.Phone.Where(char.IsDigit).ToArray());
        logger.LogInformation("Calling {Number}", digits); // expect: PRV4001
    }

    public void ByHelper(Customer customer) => logger.LogInformation("Calling {Number}", Clean(customer.Phone)); // expect: PRV4001

    public void ByPattern(Customer customer)
    {
        logger.LogInformation("Calling {Number}", Regex.Replace(customer.Phone, "[^0-9]", "")); // expect: PRV4001
        logger.LogInformation("Calling {Number}", Regex.Replace(customer.Phone, @"\s+", string.Empty)); // expect: PRV4001
        logger.LogInformation("Calling {Number}", Regex.Replace(customer.Phone, "[^+0-9]", "")); // expect: PRV4001
        logger.LogInformation("Writing to {Address}", Regex.Replace(customer.Email, @"[^\w@.]+", "")); // expect: PRV4001
    }

    private static string Clean(string number)
    {
        if (string.IsNullOrWhiteSpace(number))
            return string.Empty;
        return new string(number.Where(char.IsDigit).ToArray());
    }
}
