// SendGrid: one message to a list, with showAllRecipients, and AddTos.
// uses: Shop, SendGrid
using SendGrid;
using SendGrid.Helpers.Mail;
using Shop;

public class NoticeService(ISendGridClient client)
{
    public async Task AnnounceAsync(List<Customer> customers, string text)
    {
        var from = new EmailAddress("info@shop.example");
        var tos = customers.Select(c => new EmailAddress(c.Email)).ToList();
        var message = MailHelper.CreateSingleEmailToMultipleRecipients(from, tos, "Notice", text, null, showAllRecipients: true); // expect: PRV3006
        await client.SendEmailAsync(message);
    }

    public async Task RemindAsync(List<Customer> customers, string text)
    {
        var message = new SendGridMessage { From = new EmailAddress("info@shop.example"), PlainTextContent = text };
        message.AddTos(customers.Select(c => new EmailAddress(c.Email)).ToList()); // expect: PRV3006
        await client.SendEmailAsync(message);
    }
}
