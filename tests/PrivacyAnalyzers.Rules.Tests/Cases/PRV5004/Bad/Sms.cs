// By short message, put together.
// uses: Shop
using Shop;

public class Bank(ISmsSender sms)
{
    public Task AskAsync(Customer customer) =>
        sms.SendAsync(customer.Phone, "Dear " + customer.Name + ", confirm your PIN today."); // expect: PRV5004
}
