// A date that must be empty, in three spellings.
// uses: Shop
using Shop;

public class Reader
{
    public int Id { get; set; }
    public string Email { get; set; }
    public DateTime? UnsubscribedAt { get; set; }
}

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(IEnumerable<Reader> readers, Reader editor, Reader author, Issue issue)
    {
        foreach (var reader in readers.Where(r => r.UnsubscribedAt == null)) // mutate: == ==> !=
            await sender.SendEmailAsync(reader.Email, issue.Title, issue.Body);
        if (!editor.UnsubscribedAt.HasValue) // mutate: !editor ==> editor
            await sender.SendEmailAsync(editor.Email, issue.Title, issue.Body);
        if (author.UnsubscribedAt is null) // mutate: is null ==> is not null
            await sender.SendEmailAsync(author.Email, issue.Title, issue.Body);
    }
}
