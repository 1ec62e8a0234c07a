// The archive is looked through whole; those who are written to are filtered by hand.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class FilteredDb : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Customer>().HasQueryFilter(c => !c.OptOut);
}

public class CampaignService(FilteredDb db, IEmailSender sender)
{
    public async Task SendCampaignAsync(Issue issue)
    {
        var customers = await db.Customers.IgnoreQueryFilters().Where(c => !c.OptOut).ToListAsync(); // mutate: .Where(c => !c.OptOut) ==>
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
