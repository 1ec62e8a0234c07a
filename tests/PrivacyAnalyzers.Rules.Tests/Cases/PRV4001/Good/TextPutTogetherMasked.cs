// Characters that are exchanged for others on the way, or patterns that take out what tells the number.
// uses: Shop
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Shop;

public class Numbers(ILogger<Numbers> logger)
{
    public void ByCharacters(Customer customer)
    {
        var hidden = new string(customer.Phone.Select((sign, position) => position < 6 ? '*' : sign).ToArray()); // mutate: position < 6 ? '*' : sign ==> sign
        logger.LogInformation("Calling {Number}", hidden);
        logger.LogInformation("Calling {Number}", new string('*', customer.Phone.Length));
    }

    public void ByPattern(Customer customer)
    {
        logger.LogInformation("Calling {Number}", Regex.Replace(customer.Phone, @"\d(?=\d{4})", "*"));
        logger.LogInformation("Calling {Number}", Regex.Replace(customer.Phone, "[0-9]", "")); // mutate: [0-9] ==> [^0-9]
        logger.LogInformation("Signs of {Address}", Regex.Replace(customer.Email, "[^@]+", "")); // mutate: [^@]+ ==> [^@a-z]+
        logger.LogInformation("Signs of {Number}", Regex.Replace(customer.Phone, "[^.+-]", ""));
    }
}
