// What the issue says is not written here.
// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(List<Customer> readers, Issue issue)
    {
        foreach (var reader in readers.Where(r => !r.OptOut)) // mutate: .Where(r => !r.OptOut) ==>
            await sender.SendEmailAsync(reader.Email, issue.Title, issue.Body);
    }
}
