// List<T>.ForEach.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, IEmailSender sender)
{
    public void SendPromotion(Issue issue)
    {
        db.Customers.Where(c => c.Country == "JP").ToList() // expect: PRV2005
            .ForEach(c => sender.SendEmailAsync(c.Email, issue.Title, issue.Body).Wait());
    }
}
