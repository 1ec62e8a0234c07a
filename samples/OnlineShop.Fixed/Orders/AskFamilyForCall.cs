using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Orders;

/// <summary>What it is about, the buyer reads; the family is asked to pass on that we called.</summary>
public sealed class AskFamilyForCall(ISmsSender sms)
{
    public async Task RemindAsync(IEnumerable<InstalmentBuyer> buyers)
    {
        foreach (var buyer in buyers.Where(buyer => !buyer.HasPaid))
        {
            await sms.SendSmsAsync(buyer.PhoneNumber, "今月分のお支払いが確認できておりません。");
            await sms.SendSmsAsync(buyer.FamilyPhoneNumber, $"{buyer.Name} 様に、オンラインショップまでご連絡くださるようお伝えください。");
        }
    }
}
