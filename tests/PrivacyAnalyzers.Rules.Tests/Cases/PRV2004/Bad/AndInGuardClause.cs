// A guard clause that asks too much before it turns away.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer customer, Issue issue)
    {
        if (customer.OptOut && !customer.IsVip)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
