// The friend who recommends was checked, not the friend who is written to.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer recommender, Customer friend, Issue issue)
    {
        if (recommender.OptOut)
            return;
        await sender.SendEmailAsync(friend.Email, issue.Title, issue.Body); // expect: PRV2004
    }
}
