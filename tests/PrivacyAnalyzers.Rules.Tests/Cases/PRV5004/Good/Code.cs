// A code that is good once is entered where the reader is already.
// uses: Shop
using Shop;

public class SecondFactor(ISmsSender sms)
{
    public Task SendAsync(Customer customer, string verificationCode) => sms.SendAsync(customer.Phone, $"Enter {verificationCode} to sign in.");
}
