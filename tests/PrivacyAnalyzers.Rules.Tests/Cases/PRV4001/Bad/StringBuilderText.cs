// A StringBuilder carries what was appended to it.
// uses: Shop
using System.Text;
using Microsoft.Extensions.Logging;
using Shop;

public class Summary(ILogger<Summary> logger)
{
    public void Write(IReadOnlyList<Customer> customers)
    {
        var text = new StringBuilder();
        text.AppendLine("Today's customers:");
        foreach (var customer in customers)
            text.Append("- ").AppendLine(customer.Email);
        logger.LogInformation(text.ToString()); // expect: PRV4001
    }
}
