using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Newsletters;

/// <summary>事例2: the newsletter goes to people who said that they do not want it; nothing asks them.</summary>
public sealed class SendNewsletterToEveryone(IMailSender mail, ILogger<SendNewsletterToEveryone> logger)
{
    public async Task SendAsync(NewsletterIssue issue, IReadOnlyCollection<Customer> customers, CancellationToken cancellation)
    {
        foreach (var customer in customers)
        {
            cancellation.ThrowIfCancellationRequested();
            var body = $"{customer.Name} 様\n\n{issue.Text}";
            await mail.SendAsync(customer.Email, issue.Title, body, cancellation); // expect: PRV2001
            logger.LogDebug("Newsletter {Issue} sent to customer {CustomerId}", issue.Number, customer.Id);
        }
    }
}
