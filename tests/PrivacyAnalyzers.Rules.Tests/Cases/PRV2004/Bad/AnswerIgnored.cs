// The service is asked, its answer is not heard.
// uses: Shop
using Shop;

public interface IOptOutService
{
    Task<bool> IsOptedOutAsync(int customerId);
}

public class CampaignService(IEmailSender sender, IOptOutService optOuts)
{
    public async Task SendCampaignAsync(Customer customer, Issue issue)
    {
        await optOuts.IsOptedOutAsync(customer.Id);
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
