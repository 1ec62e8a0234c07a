// The check comes when the message is gone.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public int Skipped { get; private set; }

    public async Task SendPromotionAsync(Customer customer, Issue issue)
    {
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
        if (customer.OptOut)
            Skipped++;
    }
}
