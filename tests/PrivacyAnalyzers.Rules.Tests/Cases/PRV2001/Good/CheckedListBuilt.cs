// A second list is filled with those who passed.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IReadOnlyList<Customer> customers, Issue issue)
    {
        var allowed = new List<Customer>();
        foreach (var customer in customers)
        {
            if (!customer.OptOut) // mutate: !customer.OptOut ==> customer.IsVip
                allowed.Add(customer);
        }

        foreach (var customer in allowed)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
