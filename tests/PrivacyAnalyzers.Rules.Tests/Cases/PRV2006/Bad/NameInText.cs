// uses: Shop
using Shop;

public class PromotionService(ICustomerRepository customers, IEmailSender sender)
{
    public async Task SendPromotionAsync(string couponCode, DateTime until)
    {
        foreach (var customer in customers.Query().Where(c => !c.OptOut))
        {
            var body = $"Dear {customer.Name}, your coupon {couponCode} is good until {until:d}.";
            await sender.SendEmailAsync(customer.Email, "A coupon for you", body); // expect: PRV2006
        }
    }
}
