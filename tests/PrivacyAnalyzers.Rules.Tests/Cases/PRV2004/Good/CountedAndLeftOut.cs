// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class PromotionService(IEmailSender sender, ILogger<PromotionService> logger)
{
    public async Task SendPromotionAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        var declined = 0;
        foreach (var customer in customers)
        {
            if (customer.OptOut)
            {
                declined++;
                continue; // mutate: remove
            }

            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
        }

        logger.LogInformation("{Count} of them had declined", declined);
    }
}
