// The latest record of the very customer: looked up by what the first one holds.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
}

public interface ICustomers
{
    Task<Customer> FindAsync(int id);
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Deliveries(ICustomers customers, IEmailSender mail)
{
    public async Task ConfirmAsync(Customer customer, Customer other)
    {
        var latest = await customers.FindAsync(customer.Id); // mutate: customer.Id ==> other.Id
        await mail.SendEmailAsync(customer.Email, "Delivery", "We deliver to " + latest.HomeAddress);
    }
}
