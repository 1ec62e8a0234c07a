// The shop's database.
using Microsoft.EntityFrameworkCore;

namespace Shop;

public class ShopDb : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Order> Orders => Set<Order>();
}
