// A search shows all of that name, for a person to choose.
// uses: Shop
using Shop;

public class Search(ICustomerRepository customers)
{
    public List<Customer> Find(string name) => customers.GetAll().Where(c => c.Name.Contains(name)).ToList();
}
