// A flag that says yes.
// uses: Shop
using Shop;

public class Reader
{
    public int Id { get; set; }
    public string Email { get; set; }
    public bool Subscribed { get; set; }
}

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(IEnumerable<Reader> readers, Issue issue)
    {
        foreach (var reader in readers.Where(r => r.Subscribed)) // mutate: .Where(r => r.Subscribed) ==>
            await sender.SendEmailAsync(reader.Email, issue.Title, issue.Body);
    }
}
