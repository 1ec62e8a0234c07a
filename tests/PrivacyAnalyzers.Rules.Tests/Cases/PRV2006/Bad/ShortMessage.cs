// uses: Shop
using Shop;

public class CampaignService(ISmsSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers.Where(c => !c.OptOut))
            await sender.SendAsync(customer.Phone, "Half price today only!"); // expect: PRV2006
    }
}
