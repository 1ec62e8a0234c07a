// The customer did not answer, so the father gets the text.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string FatherPhone { get; set; }
}

public interface ISmsSender
{
    Task SendSmsAsync(string phoneNumber, string message);
}

public class Dunning(ISmsSender sms)
{
    public Task RemindAsync(Customer customer) =>
        sms.SendSmsAsync(customer.FatherPhone, $"{customer.FullName}: your payment is overdue. Please call us."); // expect: PRV3003
}
