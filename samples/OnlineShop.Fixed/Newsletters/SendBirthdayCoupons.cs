using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>Those who opted out are left out of the query.</summary>
[ProcessedFor("marketing")]
public sealed class SendBirthdayCoupons(ShopData shop, IMailSender mail)
{
    public async Task SendAsync(DateOnly today)
    {
        foreach (var customer in shop.Customers.Where(c => !c.NewsletterOptOut && c.BirthDate != null))
        {
            if (customer.BirthDate?.Month == today.Month)
                await mail.SendAsync(customer.Email, "お誕生月クーポン", "今月中にお使いいただける10%割引クーポンです。配信停止はマイページから。");
        }
    }
}
