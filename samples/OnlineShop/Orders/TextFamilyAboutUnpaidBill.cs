using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Orders;

/// <summary>事例8: the buyer does not answer, so whoever picks up at home is told what it is about.</summary>
public sealed class TextFamilyAboutUnpaidBill(ISmsSender sms)
{
    public async Task RemindAsync(IEnumerable<InstalmentBuyer> buyers)
    {
        foreach (var buyer in buyers.Where(buyer => !buyer.HasPaid))
            await sms.SendSmsAsync(buyer.FamilyPhoneNumber, $"{buyer.Name} 様の今月分のお支払いが確認できておりません。"); // expect: PRV3003
    }
}
