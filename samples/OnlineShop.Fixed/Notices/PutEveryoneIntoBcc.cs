using System.Net.Mail;
using OnlineShop.Data;

namespace OnlineShop.Notices;

/// <summary>Nobody sees anybody else.</summary>
public sealed class PutEveryoneIntoBcc(ShopData shop, SmtpClient smtp)
{
    public async Task AnnounceMaintenanceAsync(DateTimeOffset from, CancellationToken cancellation)
    {
        using var message = new MailMessage
        {
            From = new MailAddress("shop@example.com", "Online Shop"),
            Subject = "メンテナンスのお知らせ",
            Body = $"{from:g} からサービスを停止します。",
        };
        foreach (var customer in shop.Customers)
            message.Bcc.Add(customer.Email);

        await smtp.SendMailAsync(message, cancellation);
    }

    public async Task AnnounceDelayAsync(IReadOnlyList<Order> orders, CancellationToken cancellation)
    {
        using var message = new MailMessage("shop@example.com", "shop@example.com", "配送遅延のお知らせ", "大雪のため配送が遅れています。");
        message.Bcc.Add(string.Join(",", orders.Select(order => order.BuyerEmail)));
        await smtp.SendMailAsync(message, cancellation);
    }
}
