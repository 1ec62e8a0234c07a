// The model itself leaves out who refused.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class FilteredDb : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>().HasQueryFilter(c => !c.OptOut); // mutate: remove
    }
}

public class CampaignJob(FilteredDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        foreach (var customer in db.Customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
