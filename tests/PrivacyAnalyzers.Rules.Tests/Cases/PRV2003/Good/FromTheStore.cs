// uses: Shop
using Shop;

public class CampaignService(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var recipients = customers.Query().Where(c => !c.OptOut).ToList(); // mutate: customers.Query().Where(c => !c.OptOut).ToList() ==> System.Text.Json.JsonSerializer.Deserialize<List<Customer>>(File.ReadAllText("old.json"))!
        foreach (var customer in recipients)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
