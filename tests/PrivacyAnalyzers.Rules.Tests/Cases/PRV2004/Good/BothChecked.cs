// One is recommended, one recommends; both are asked.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer recommender, Customer friend, Issue issue)
    {
        if (recommender.OptOut || friend.OptOut) // mutate: || friend.OptOut ==>
            return;
        await sender.SendEmailAsync(friend.Email, issue.Title, issue.Body);
    }
}
