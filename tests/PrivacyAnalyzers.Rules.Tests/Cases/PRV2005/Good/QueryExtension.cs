// A query extension with the filter inside.
// uses: Shop, ShopDb
using Shop;

public static class CustomerQueries
{
    public static IQueryable<Customer> Reachable(this IQueryable<Customer> query) =>
        query.Where(c => !c.OptOut); // mutate: !c.OptOut ==> c.IsVip
}

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers.Reachable().Where(c => c.IsVip)) // mutate: .Reachable() ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
