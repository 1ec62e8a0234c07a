// The condition is the wrong way round: exactly those who refused are written to.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (!customer.OptOut)
                continue;
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
        }
    }
}
