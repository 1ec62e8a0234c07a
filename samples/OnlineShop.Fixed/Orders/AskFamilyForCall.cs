using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Orders;

/// <summary>What it is about, the buyer reads; the family is asked to pass on that we wrote.</summary>
public sealed class AskFamilyForCall(IMailSender mail)
{
    public async Task RemindAsync(IEnumerable<InstalmentBuyer> buyers)
    {
        foreach (var buyer in buyers.Where(buyer => !buyer.HasPaid))
        {
            await mail.SendAsync(buyer.Email, "お支払いについて", "今月分のお支払いが確認できておりません。");
            await mail.SendAsync(buyer.FamilyEmail, "ご連絡のお願い", $"{buyer.Name} 様に、オンラインショップまでご連絡くださるようお伝えください。");
        }
    }
}
