// The answer is heard, is about whoever gets it, and comes before the message.
// uses: Shop
using Shop;

public interface IOptOutService
{
    Task<bool> IsOptedOutAsync(int customerId);
}

public class PromotionService(IEmailSender sender, IOptOutService optOuts)
{
    public async Task SendPromotionAsync(Customer recommender, Customer friend, Issue issue)
    {
        if (await optOuts.IsOptedOutAsync(friend.Id)) return; // mutate: await optOuts.IsOptedOutAsync(friend.Id) ==> !await optOuts.IsOptedOutAsync(friend.Id) // mutate: IsOptedOutAsync(friend.Id) ==> IsOptedOutAsync(recommender.Id) // mutate: move down
        await sender.SendEmailAsync(friend.Email, issue.Title, issue.Body);
    }
}
