// Short messages are advertising mail in the law's eyes too.
// uses: Shop
using Shop;

public class SmsCampaign(ISmsSender sms)
{
    public async Task SendPromotionAsync(Customer customer)
    {
        await sms.SendAsync(customer.Phone, "Today only: 20 % off!"); // expect: PRV2001
    }
}
