// uses: Shop
using Shop;

namespace Sister
{
    public class Offers(IEmailSender sender)
    {
        public Task SendAsync(Customer customer) => sender.SendEmailAsync(customer.Email, "Holidays", "…"); // expect: PRV1002
    }
}
