// By what only one can have.
// uses: Shop
using Shop;

public class Desk(ICustomerRepository customers)
{
    public string PhoneOf(int id) => customers.GetAll().First(c => c.Id == id).Phone;

    public string PhoneOf(string email) => customers.GetAll().First(c => c.Email == email).Phone;

    public string PhoneOf(string name, int id) => customers.GetAll().First(c => c.Name == name && c.Id == id).Phone; // mutate: c.Name == name && c.Id == id ==> c.Name == name
}
