using System.Net.Mail;
using OnlineShop.Data;

namespace OnlineShop.Notices;

/// <summary>As it should be: many readers, none of whom sees another.</summary>
public sealed class HideRecipientsInBcc(ShopData shop, SmtpClient smtp)
{
    public async Task AnnounceNewTermsAsync(Uri terms, CancellationToken cancellation)
    {
        using var message = new MailMessage("shop@example.com", "shop@example.com", "利用規約改定のお知らせ", terms.ToString());
        foreach (var customer in shop.Customers)
            message.Bcc.Add(customer.Email);

        await smtp.SendMailAsync(message, cancellation);
    }
}
