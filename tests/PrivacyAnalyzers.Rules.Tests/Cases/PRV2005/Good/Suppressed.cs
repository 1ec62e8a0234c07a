// A list of refusals is taken off, or asked by a sub-query.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Suppression
{
    public int Id { get; set; }
    public string Email { get; set; }
}

public class MailDb : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Suppression> Suppressions => Set<Suppression>();
}

public class CampaignJob(MailDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var addresses = db.Customers.Select(c => c.Email).Except(db.Suppressions.Select(s => s.Email)).ToList();
        foreach (var address in addresses)
            await sender.SendEmailAsync(address, issue.Title, issue.Body);
    }

    public async Task SendNewsletterAsync(Issue issue)
    {
        var targets = db.Customers.Where(c => !db.Suppressions.Any(s => s.Email == c.Email)).ToList();
        foreach (var customer in targets)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
