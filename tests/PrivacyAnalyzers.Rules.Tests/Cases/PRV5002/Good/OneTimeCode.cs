// The code of a second factor by short message.
// uses: Shop
using Shop;

public class SecondFactor(ISmsSender sms)
{
    public Task SendAsync(Customer customer, string verificationCode) => sms.SendAsync(customer.Phone, "Your code: " + verificationCode);
}
