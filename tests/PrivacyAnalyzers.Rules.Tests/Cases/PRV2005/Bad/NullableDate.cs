// The state is a date, and the query does not look at it.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Reader
{
    public int Id { get; set; }
    public string Email { get; set; }
    public DateTime RegisteredAt { get; set; }
    public DateTime? UnsubscribedAt { get; set; }
}

public class ReaderDb : DbContext
{
    public DbSet<Reader> Readers => Set<Reader>();
}

public class NewsletterJob(ReaderDb db, IEmailSender sender)
{
    public async Task SendNewsletterAsync(Issue issue, DateTime since)
    {
        foreach (var reader in db.Readers.Where(r => r.RegisteredAt > since)) // expect: PRV2005
            await sender.SendEmailAsync(reader.Email, issue.Title, issue.Body);
    }
}
