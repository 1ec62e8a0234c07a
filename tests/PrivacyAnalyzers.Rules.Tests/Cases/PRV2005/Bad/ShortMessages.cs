// Short messages.
// uses: Shop, ShopDb
using Shop;

public class CampaignJob(ShopDb db, ISmsSender sms)
{
    public async Task SendSmsCampaignAsync(string text)
    {
        foreach (var phone in db.Customers.Select(c => c.Phone)) // expect: PRV2005
            await sms.SendAsync(phone, text);
    }
}
