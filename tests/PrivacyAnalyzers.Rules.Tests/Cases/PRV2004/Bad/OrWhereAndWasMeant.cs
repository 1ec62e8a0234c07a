// || lets those through who refused.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer customer, Issue issue)
    {
        if (!customer.OptOut || customer.IsVip)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
