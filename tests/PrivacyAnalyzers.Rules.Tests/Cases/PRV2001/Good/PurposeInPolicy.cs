// The class is called after campaigns, but the policy says what it really does.
// uses: Shop
using Shop;

namespace Shop.Recalls;

public class RecallCampaign(IEmailSender sender)
{
    public Task SendCampaignAsync(Customer customer, string text) =>
        sender.SendEmailAsync(customer.Email, "Please return this product", text);
}
