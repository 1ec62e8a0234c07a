// The father is asked to pass on that somebody called, and nothing else.
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
        sms.SendSmsAsync(customer.FatherPhone, $"Please tell {customer.FullName} that we called."); // mutate: that we called. ==> that the rent is unpaid.
}
