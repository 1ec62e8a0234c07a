// The same with SendGrid.
// uses: Shop, SendGrid
using SendGrid;
using SendGrid.Helpers.Mail;
using Shop;

public class NewsletterService(ISendGridClient client)
{
    public async Task SendNewsletterAsync(Customer customer, Issue issue)
    {
        var from = new EmailAddress("news@shop.example");
        var message = MailHelper.CreateSingleEmail(from, new EmailAddress(customer.Email), issue.Title, issue.Body, null);
        await client.SendEmailAsync(message); // expect: PRV2001
    }
}
