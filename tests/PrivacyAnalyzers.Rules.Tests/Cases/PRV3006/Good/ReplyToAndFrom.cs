// Who sends and who gets the answers are no recipients.
// uses: Shop
using System.Net.Mail;
using Shop;

public class QuestionService(SmtpClient client)
{
    public void Forward(IEnumerable<Customer> askers, string text)
    {
        using var message = new MailMessage("info@shop.example", "support@shop.example", "Questions", text);
        foreach (var asker in askers)
            message.ReplyToList.Add(asker.Email);
        client.Send(message);
    }
}
