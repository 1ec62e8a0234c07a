// Consent to be written to by mail, and a mail to the person: nothing is given to anybody.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string HomeAddress { get; set; }
    public bool EmailConsent { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Letters(IEmailSender mail)
{
    public async Task ConfirmAsync(Customer customer)
    {
        if (customer.EmailConsent)
            await mail.SendEmailAsync(customer.Email, "Your booking is confirmed", "We deliver to " + customer.HomeAddress);
    }
}
