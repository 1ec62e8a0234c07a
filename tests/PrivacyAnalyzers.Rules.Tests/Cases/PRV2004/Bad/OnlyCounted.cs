// Whoever declined is counted, and gets the message like everybody else.
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
                declined++;
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
        }

        logger.LogInformation("{Count} of them had declined", declined);
    }
}
