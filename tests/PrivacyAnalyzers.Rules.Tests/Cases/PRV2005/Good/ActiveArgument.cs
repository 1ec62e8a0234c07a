// The parameter's name tells which subscriptions are fetched.
// uses: Shop
using Shop;

public class NewsLetterSubscription
{
    public string Email { get; set; }
    public bool Active { get; set; }
}

public interface INewsLetterSubscriptionService
{
    Task<IList<NewsLetterSubscription>> GetAllNewsLetterSubscriptionsAsync(string email = null, bool? isActive = null);
}

public class CampaignJob(INewsLetterSubscriptionService subscriptions, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var targets = await subscriptions.GetAllNewsLetterSubscriptionsAsync(isActive: true); // mutate unseen: isActive: true ==>
        foreach (var subscription in targets)
            await sender.SendEmailAsync(subscription.Email, issue.Title, issue.Body);
    }
}
