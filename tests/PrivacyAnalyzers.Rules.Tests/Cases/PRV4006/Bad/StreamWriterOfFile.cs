// The same with a writer that was opened on a file.
// uses: Shop
using Shop;

public class Export(ICustomerRepository customers)
{
    public void Write(string path)
    {
        using var writer = new StreamWriter(path);
        foreach (var customer in customers.GetAll())
            writer.WriteLine($"{customer.Id};{customer.Name}"); // expect: PRV4006
    }

    public void Append(string path, Customer customer)
    {
        using var writer = File.AppendText(path);
        writer.Write(customer.Phone); // expect: PRV4006
    }
}
