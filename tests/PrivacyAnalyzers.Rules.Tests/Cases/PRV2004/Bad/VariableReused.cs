// Checked, then another customer is put in the same variable.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender, ICustomerRepository customers)
{
    public async Task SendCampaignAsync(int id, int friendId, Issue issue)
    {
        var target = customers.Find(id);
        if (target.OptOut)
            return;
        target = customers.Find(friendId);
        await sender.SendEmailAsync(target.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
