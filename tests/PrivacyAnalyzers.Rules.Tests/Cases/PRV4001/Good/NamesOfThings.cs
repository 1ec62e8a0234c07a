// Products, brands, roles, queues and tables have names too.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Brand
{
    public string Name { get; set; }
}

public class Role
{
    public string Name { get; set; }
    public string NormalizedName { get; set; }
}

public class Store
{
    public string Name { get; set; }
    public string CompanyName { get; set; }
}

public class Catalog(ILogger<Catalog> logger)
{
    public void Show(Product product, Brand brand, Role role, Store store, string queueName, string tableName, string name)
    {
        logger.LogInformation("Product {Name} of {Brand}", product.Name, brand.Name);
        logger.LogInformation("Role {Name} {Normalized}", role.Name, role.NormalizedName);
        logger.LogInformation("Store {Name} {Company}", store.Name, store.CompanyName);
        logger.LogInformation("{Queue} {Table} {Name}", queueName, tableName, name);
    }
}
