// An offer to one person, who asked for it.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    public async Task SendPromotionAsync(Customer customer)
    {
        if (!customer.OptOut) // mutate: !customer.OptOut ==> customer.IsVip
            await sender.SendEmailAsync(customer.Email, "The coupon that you asked for", "Ten per cent off.");
    }
}
