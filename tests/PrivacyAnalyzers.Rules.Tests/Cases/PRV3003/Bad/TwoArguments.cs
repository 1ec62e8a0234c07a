// Two customers are passed in, and the first gets the address of the second.
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
    public Task ConfirmAsync(Customer first, Customer second) =>
        mail.SendEmailAsync(first.Email, "Delivery", "We deliver to " + second.HomeAddress); // expect: PRV3003
}
