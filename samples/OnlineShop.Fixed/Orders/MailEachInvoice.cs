using System.Net.Mail;
using OnlineShop.Data;

namespace OnlineShop.Orders;

/// <summary>A message for each buyer: what was in the last one is gone with it.</summary>
public sealed class MailEachInvoice(SmtpClient smtp)
{
    public async Task SendAsync(IReadOnlyList<Order> orders, CancellationToken cancellation)
    {
        foreach (var order in orders)
        {
            using var message = new MailMessage("billing@example.com", order.BuyerEmail, "請求書をお送りします", "添付のとおりご請求申し上げます。");
            message.Attachments.Add(new Attachment($"invoices/{order.Id}.pdf"));
            await smtp.SendMailAsync(message, cancellation);
        }
    }
}
