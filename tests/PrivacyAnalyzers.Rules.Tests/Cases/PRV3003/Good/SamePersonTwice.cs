// Two names for one customer.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Deliveries(IEmailSender mail)
{
    public Task ConfirmAsync(Customer first, Customer second)
    {
        var person = first;
        return mail.SendEmailAsync(person.Email, "Delivery", "We deliver to " + first.HomeAddress); // mutate: first.HomeAddress ==> second.HomeAddress
    }
}
