// The query grows step by step; the filter is there on every path.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue, string country)
    {
        var query = db.Customers.Where(c => !c.OptOut); // mutate: !c.OptOut ==> c.IsVip
        if (country != null)
            query = query.Where(c => c.Country == country);
        foreach (var customer in query.OrderBy(c => c.Id).ToList())
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
