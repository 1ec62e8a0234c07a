using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>The last line says who writes, and how to get no more.</summary>
[ProcessedFor("marketing")]
public sealed class AnnounceFreeShipping(ShopData shop, IMailSender mail)
{
    private const string Footer = "\n--\nオンラインショップ株式会社 東京都千代田区1-1-1\n配信停止: https://shop.example.com/stop";

    public async Task SendAsync()
    {
        foreach (var customer in shop.Customers.Where(c => !c.NewsletterOptOut))
            await mail.SendAsync(customer.Email, "送料無料キャンペーン", $"{customer.Name} 様\n今週末は全品送料無料です。" + Footer);
    }
}
