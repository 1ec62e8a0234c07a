// SendGrid: one personalization each, and Bcc.
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
        var message = MailHelper.CreateSingleEmailToMultipleRecipients(from, tos, "Notice", text, null, showAllRecipients: false); // mutate: false ==> true
        await client.SendEmailAsync(message);
        await client.SendEmailAsync(MailHelper.CreateSingleEmailToMultipleRecipients(from, tos, "Notice", text, null));

        var hidden = new SendGridMessage { From = from, PlainTextContent = text };
        hidden.AddTo("info@shop.example");
        foreach (var customer in customers)
            hidden.AddBcc(new EmailAddress(customer.Email)); // mutate: AddBcc ==> AddCc
        await client.SendEmailAsync(hidden);
    }
}
