// where in LINQ's query syntax.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        var targets = from c in db.Customers
                      where c.Country == "JP" && !c.OptOut // mutate: && !c.OptOut ==>
                      select c.Email;
        foreach (var address in targets)
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }
}
