// Another method returns only those who may be written to.
// uses: Shop
using Shop;

public class CampaignService(IEmailSender sender, ICustomerRepository customers)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in await TargetsAsync())
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    private async Task<List<Customer>> TargetsAsync()
    {
        var all = await customers.ListAsync();
        return all.Where(c => !c.OptOut).ToList(); // mutate: .Where(c => !c.OptOut) ==>
    }
}
