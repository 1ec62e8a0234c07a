// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public class Preferences
{
    private readonly HashSet<int> _ids = new();

    [OptOutCheck]
    public bool Query(int customerId) => _ids.Contains(customerId);
}

public class NewsletterService(IEmailSender sender, Preferences preferences)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (!preferences.Query(customer.Id)) // mutate: !preferences ==> preferences
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
