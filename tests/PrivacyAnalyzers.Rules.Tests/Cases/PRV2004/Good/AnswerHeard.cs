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
        var declined = await optOuts.IsOptedOutAsync(customer.Id);
        if (!declined) // mutate: !declined ==> declined
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
