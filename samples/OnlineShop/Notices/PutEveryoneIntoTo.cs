using System.Net.Mail;
using OnlineShop.Data;

namespace OnlineShop.Notices;

/// <summary>誤送信: the notice itself is harmless, but every reader sees every other reader's address.</summary>
public sealed class PutEveryoneIntoTo(ShopData shop, SmtpClient smtp)
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
            message.To.Add(customer.Email); // expect: PRV3006

        await smtp.SendMailAsync(message, cancellation);
    }

    public async Task AnnounceDelayAsync(IReadOnlyList<Order> orders, CancellationToken cancellation)
    {
        using var message = new MailMessage("shop@example.com", "shop@example.com", "配送遅延のお知らせ", "大雪のため配送が遅れています。");
        message.CC.Add(string.Join(",", orders.Select(order => order.BuyerEmail))); // expect: PRV3006
        await smtp.SendMailAsync(message, cancellation);
    }
}
