using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>The mailer asks each customer's choice; the sale does not overrule it.</summary>
[ProcessedFor("marketing")]
public sealed class LeaveOptOutToMailer(ShopData shop, CustomerMailer mailer)
{
    public async Task<int> AnnounceClearanceAsync(string text)
    {
        var sent = 0;
        foreach (var customer in shop.Customers)
        {
            if (await mailer.SendAsync(customer, "在庫一掃セール", text))
                sent++;
        }

        return sent;
    }
}
