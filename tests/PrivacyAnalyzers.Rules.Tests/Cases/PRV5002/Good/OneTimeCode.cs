// The code of a second factor by short message.
// uses: Shop
using Shop;

public class SecondFactor(ISmsSender sms)
{
    public Task SendAsync(Customer customer, string verificationCode) => sms.SendAsync(customer.Phone, "Your code: " + verificationCode);

    public Task SendAsync(int oneTimePin, Customer customer) => sms.SendAsync(customer.Phone, "Your code: " + oneTimePin);

    public Task SendPinAsync(Customer customer, string verificationPin) => sms.SendAsync(customer.Phone, "Your code: " + verificationPin);

    public Task SendLoginAsync(Customer customer, string loginCode) => sms.SendAsync(customer.Phone, "Your code: " + loginCode);
}
