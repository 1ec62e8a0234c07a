using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>自己判断による誤った対応: the clearance sale is good news for everybody, so surely also for those who opted out.</summary>
[ProcessedFor("marketing")]
public sealed class SkipOptOutJustThisOnce(ShopData shop, CustomerMailer mailer)
{
    public async Task<int> AnnounceClearanceAsync(string text)
    {
        var sent = 0;
        foreach (var customer in shop.Customers)
        {
            if (await mailer.SendAsync(customer, "在庫一掃セール", text, skipOptOut: true)) // expect: PRV2007
                sent++;
        }

        return sent;
    }
}
