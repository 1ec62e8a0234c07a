using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Orders;

/// <summary>事例8: the buyer does not answer, so whoever reads the family's mail is told what it is about.</summary>
public sealed class WriteFamilyAboutUnpaidBill(IMailSender mail)
{
    public async Task RemindAsync(IEnumerable<InstalmentBuyer> buyers)
    {
        foreach (var buyer in buyers.Where(buyer => !buyer.HasPaid))
            await mail.SendAsync(buyer.FamilyEmail, "お支払いについて", $"{buyer.Name} 様の今月分のお支払いが確認できておりません。"); // expect: PRV3003
    }
}
