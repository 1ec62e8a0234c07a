// The condition as an expression in a field, and as a method group.
// uses: Shop, ShopDb
using System.Linq.Expressions;
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    private static readonly Expression<Func<Customer, bool>> Reachable = c => !c.OptOut; // mutate: !c.OptOut ==> c.IsVip

    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers.Where(Reachable)) // mutate: .Where(Reachable) ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    public async Task SendNewsletterAsync(Issue issue)
    {
        foreach (var customer in db.Customers.AsEnumerable().Where(MayWrite)) // mutate: .Where(MayWrite) ==>
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }

    private static bool MayWrite(Customer customer) => !customer.OptOut;
}
