// Each address of the file is looked up: what the store says counts.
// uses: Shop
using Shop;

public class CampaignService(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var address in File.ReadAllLines("campaign.txt"))
        {
            var customer = customers.FindByEmail(address);
            if (customer is null || customer.OptOut) // mutate: || customer.OptOut ==>
                continue;
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
        }
    }
}
