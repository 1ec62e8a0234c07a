// The first of that name is told to whoever asks.
// uses: Shop
using Shop;

public class Desk(ICustomerRepository customers)
{
    public string PhoneOf(string name)
    {
        var customer = customers.GetAll().First(c => c.Name == name); // expect: PRV3005
        return customer.Phone;
    }
}
