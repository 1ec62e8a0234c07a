// From the query straight into one task for each customer.
// uses: Shop
using Shop;

public class CampaignJob(ICustomerRepository customers, IEmailSender sender)
{
    public Task SendPromotionAsync(Issue issue) =>
        Task.WhenAll(customers.GetAll().Select(c => sender.SendEmailAsync(c.Email, issue.Title, issue.Body))); // expect: PRV2005
}
