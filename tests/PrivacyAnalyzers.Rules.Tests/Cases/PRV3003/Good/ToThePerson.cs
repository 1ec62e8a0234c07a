// The same letter, to the person's own address.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string Email { get; set; }
}

public interface ISmsSender
{
    Task SendSmsAsync(string phoneNumber, string message);
}

public class Dunning(ISmsSender sms)
{
    public Task RemindAsync(Customer customer) =>
        sms.SendSmsAsync(customer.Phone, $"{customer.FullName}: your payment is overdue. Please call us.");
}
