// A setting that turns the newsletter on for the shop is no one's consent.
// uses: Shop
using Shop;

public class CustomerSettings
{
    public bool NewsletterEnabled { get; set; }
}

public class NewsletterService(IEmailSender sender, CustomerSettings settings)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        if (!settings.NewsletterEnabled)
            return;
        await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2001
    }
}
