// The database model leaves out those who declined; the query takes them in again.
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
        var customers = await db.Customers.IgnoreQueryFilters().Where(c => c.Country == "JP").ToListAsync(); // expect: PRV2007
        foreach (var customer in customers)
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body);
    }
}
