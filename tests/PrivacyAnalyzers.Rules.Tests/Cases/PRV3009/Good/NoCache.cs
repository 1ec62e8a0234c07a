// Things with a method of that name that share nothing.
// uses: Shop
using Shop;

public class Form
{
    public void Set(string field, object value)
    {
    }

    public void Fill(Customer customer) => Set("customer", customer);
}
