// An extension method of the project filters.
// uses: Shop
using Shop;

public static class CustomerQueries
{
    public static IEnumerable<Customer> Reachable(this IEnumerable<Customer> customers) => customers.Where(c => !c.OptOut); // mutate: !c.OptOut ==> c.IsVip
}

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(IEnumerable<Customer> customers, Issue issue)
    {
        foreach (var customer in customers.Reachable()) // mutate: .Reachable() ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
