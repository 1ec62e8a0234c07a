// A helper sends what it is given; who gets what is known where it is called.
public class Customer
{
    public string FullName { get; set; }
    public string Email { get; set; }
    public string SpouseEmail { get; set; }
    public string BankAccountNumber { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Refunds(IEmailSender mail)
{
    public Task AnnounceAsync(Customer customer) =>
        TellAsync(customer.SpouseEmail, $"The refund goes to {customer.BankAccountNumber}"); // expect: PRV3003, PRV5003

    private Task TellAsync(string email, string text) => mail.SendEmailAsync(email, "Refund", text);
}
