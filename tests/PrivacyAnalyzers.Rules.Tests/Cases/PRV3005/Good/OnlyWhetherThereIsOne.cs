// Nothing becomes of the person but the answer.
// uses: Shop
using Shop;

public class Registration(ICustomerRepository customers)
{
    public bool IsKnown(string name)
    {
        var known = customers.GetAll().FirstOrDefault(c => c.Name == name);
        return known != null; // mutate: known != null ==> known.IsVip
    }

    public bool Exists(string name) => customers.GetAll().Any(c => c.Name == name);
}
