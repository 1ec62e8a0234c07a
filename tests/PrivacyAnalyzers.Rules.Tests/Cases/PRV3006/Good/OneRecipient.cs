// One person, in four spellings.
// uses: Shop
using System.Net.Mail;
using Shop;

public class NoticeService(SmtpClient client, IEmailSender sender)
{
    public async Task ConfirmAsync(Order order)
    {
        using var message = new MailMessage("info@shop.example", order.Customer.Email);
        client.Send(message);

        using var second = new MailMessage { From = new MailAddress("info@shop.example") };
        second.To.Add(order.Customer.Email);
        await client.SendMailAsync(second);

        client.Send("info@shop.example", order.Customer.Email, "Receipt", order.Number);
        await sender.SendEmailAsync(order.Customer.Email, "Receipt", order.Number);
    }
}
