using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Newsletters;

/// <summary>Each customer is asked for, at the moment of sending.</summary>
public sealed class SendNewsletterToSubscribers(IMailSender mail, ILogger<SendNewsletterToSubscribers> logger)
{
    public async Task SendAsync(NewsletterIssue issue, IReadOnlyCollection<Customer> customers, CancellationToken cancellation)
    {
        foreach (var customer in customers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (customer.NewsletterOptOut)
                continue;

            var body = $"{customer.Name} 様\n\n{issue.Text}";
            await mail.SendAsync(customer.Email, issue.Title, body, cancellation);
            logger.LogDebug("Newsletter {Issue} sent to customer {CustomerId}", issue.Number, customer.Id);
        }
    }
}
