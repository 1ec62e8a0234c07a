using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>特定電子メール法 4条: advertising has to say how to get no more of it. This one says only what is for sale.</summary>
[ProcessedFor("marketing")]
public sealed class AnnounceFreeShipping(ShopData shop, IMailSender mail)
{
    public async Task SendAsync()
    {
        foreach (var customer in shop.Customers.Where(c => !c.NewsletterOptOut))
            await mail.SendAsync(customer.Email, "送料無料キャンペーン", $"{customer.Name} 様\n今週末は全品送料無料です。"); // expect: PRV2006
    }
}
