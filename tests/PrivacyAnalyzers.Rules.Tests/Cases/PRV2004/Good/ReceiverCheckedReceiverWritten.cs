// uses: Shop
using Shop;

public class Gift
{
    public Customer Buyer { get; set; } = new();
    public Customer Receiver { get; set; } = new();
}

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Gift> gifts, Issue issue)
    {
        foreach (var gift in gifts)
        {
            if (gift.Receiver.OptOut) // mutate: gift.Receiver ==> gift.Buyer
                continue;
            await sender.SendEmailAsync(gift.Receiver.Email, issue.Title, issue.Body);
        }
    }
}
