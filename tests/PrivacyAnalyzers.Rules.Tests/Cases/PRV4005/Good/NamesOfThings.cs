// Products, queues, hosts and operations have names too.
// uses: Shop
using System.Diagnostics;
using Shop;

public class Checkout
{
    public void Pay(Product product, Uri gateway, FileInfo invoice)
    {
        Activity.Current?.SetTag("product", product.Name);
        Activity.Current?.SetTag("host", gateway.Host);
        Activity.Current?.SetTag("file", invoice.FullName);
        Activity.Current?.SetTag("operation", nameof(Customer.Email));
    }
}
