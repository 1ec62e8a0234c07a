using System.Net.Mail;
using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>誤送信: the address is emptied for each buyer, the attachments are not. The second buyer reads the first one's invoice.</summary>
public sealed class MailInvoices(SmtpClient smtp)
{
    public async Task SendAsync(IReadOnlyList<Order> orders, CancellationToken cancellation)
    {
        using var message = new MailMessage { From = new MailAddress("billing@example.com"), Subject = "請求書をお送りします" };
        foreach (var order in orders)
        {
            message.To.Clear();
            message.To.Add(order.BuyerEmail);
            message.Attachments.Add(new Attachment($"invoices/{order.Id}.pdf")); // expect: PRV3008
            await smtp.SendMailAsync(message, cancellation);
        }
    }
}
