// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers.Where(c => !c.OptOut))
            await sender.SendEmailAsync(customer.Email, "Summer sale", "Everything at half price. To unsubscribe, reply with STOP."); // mutate: To unsubscribe, reply with STOP. ==> Until Sunday.
    }
}
