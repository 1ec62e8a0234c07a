// A list for somebody's desk.
// uses: Shop
using Shop;

public class Export(ICustomerRepository customers)
{
    public void Write(string path)
    {
        File.WriteAllText(path, string.Join("\n", customers.GetAll().Select(customer => customer.Email))); // expect: PRV4006
        foreach (var customer in customers.GetAll())
            File.AppendAllText(path, $"{customer.Name};{customer.Phone}\n"); // expect: PRV4006
    }
}
