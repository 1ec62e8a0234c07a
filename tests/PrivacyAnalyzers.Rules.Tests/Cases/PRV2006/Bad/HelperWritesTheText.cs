// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers.Where(c => !c.OptOut))
            await SendTo(customer.Email, "Come and see our new arrivals."); // expect: PRV2006
    }

    private Task SendTo(string to, string body) => sender.SendEmailAsync(to, "New arrivals", body);
}
