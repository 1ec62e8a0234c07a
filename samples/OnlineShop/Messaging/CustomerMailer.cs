using OnlineShop.Data;

namespace OnlineShop.Messaging;

/// <summary>The one way to write to a customer. It respects their choice; a notice that has to arrive skips that.</summary>
public sealed class CustomerMailer(IMailSender mail)
{
    public async Task<bool> SendAsync(Customer customer, string subject, string body, bool skipOptOut = false)
    {
        if (!skipOptOut && customer.NewsletterOptOut)
            return false;
        await mail.SendAsync(customer.Email, subject, body);
        return true;
    }
}
