// Who spends much is not asked.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer customer, Issue issue)
    {
        if (!customer.IsVip)
        {
            if (customer.OptOut)
                return;
        }

        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
