// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    private const string Subject = "News from the shop";
    private const string Greeting = "Good morning! ";

    public async Task SendNewsletterAsync(List<Customer> readers)
    {
        foreach (var reader in readers.Where(r => !r.OptOut))
            await sender.SendEmailAsync(reader.Email, Subject, Greeting + "Here is what is new."); // expect: PRV2006
    }
}
