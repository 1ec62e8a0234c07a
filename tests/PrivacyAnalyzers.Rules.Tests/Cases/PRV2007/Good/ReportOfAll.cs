// Nobody is written to.
// uses: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class FilteredDb : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Customer>().HasQueryFilter(c => !c.OptOut);
}

public class CampaignReport(FilteredDb db)
{
    public Task<int> CountAsync() => db.Customers.IgnoreQueryFilters().CountAsync();
}
