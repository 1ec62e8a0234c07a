// A subscription is itself the wish; only active ones are fetched.
// uses: Shop
using Shop;

public class NewsLetterSubscription
{
    public string Email { get; set; }
    public bool Active { get; set; }
}

public interface ISubscriptionService
{
    Task<IReadOnlyList<NewsLetterSubscription>> GetActiveSubscriptionsAsync();
}

public class NewsletterService(IEmailSender sender, ISubscriptionService subscriptions)
{
    public async Task SendNewsletterAsync(Issue issue)
    {
        foreach (var subscription in await subscriptions.GetActiveSubscriptionsAsync())
            await sender.SendEmailAsync(subscription.Email, issue.Title, issue.Body);
    }
}
