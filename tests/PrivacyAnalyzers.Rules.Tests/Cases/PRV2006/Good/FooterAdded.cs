// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender, string footer)
{
    public async Task SendNewsletterAsync(List<Customer> readers)
    {
        foreach (var reader in readers.Where(r => !r.OptOut))
            await sender.SendEmailAsync(reader.Email, "News", "Here is what is new.\n" + footer); // mutate: + footer ==> + ""
    }
}
