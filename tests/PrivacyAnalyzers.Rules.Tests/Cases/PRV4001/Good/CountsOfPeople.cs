// How many, not who.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Campaigns(ILogger<Campaigns> logger)
{
    public void Report(List<Customer> customers, IEnumerable<string> emails)
    {
        logger.LogInformation("{Count} customers, {Vip} VIP", customers.Count, customers.Count(c => c.IsVip));
        logger.LogInformation("{Emails} e-mails, {Any}", emails.Count(), emails.Any());
        logger.LogInformation("Last order {At}", customers.Max(c => c.LastOrderAt));
    }
}
