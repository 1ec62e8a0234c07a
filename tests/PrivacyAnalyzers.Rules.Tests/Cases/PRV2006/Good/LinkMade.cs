// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers.Where(c => !c.OptOut))
            await sender.SendEmailAsync(customer.Email, "Sale", "Half price today. " + UnsubscribeLink(customer.Id)); // mutate: + UnsubscribeLink(customer.Id) ==> + customer.Id
    }

    private static string UnsubscribeLink(int id) => "https://shop.example.com/u/" + id;
}
