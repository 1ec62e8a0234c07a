using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>抽出方法を誤って: the query thinks of everything that sells, and not of those who opted out.</summary>
[ProcessedFor("marketing")]
public sealed class PickRecipientsOfSummerSale(ShopData shop, IMailSender mail)
{
    public async Task SendAsync(string coupon)
    {
        var recipients = shop.Customers.Where(c => c.Prefecture == "大阪府").OrderBy(c => c.Id).ToList(); // expect: PRV2005
        foreach (var recipient in recipients)
            await mail.SendAsync(recipient.Email, "サマーセールのご案内", $"クーポンコード: {coupon}\n配信停止はマイページから。");
    }

    public async Task RemindAsync(string coupon)
    {
        var recipients =
            from c in shop.Customers
            where c.Prefecture == "大阪府" && !c.NewsletterOptOut
            select c;
        foreach (var recipient in recipients)
            await mail.SendAsync(recipient.Email, "サマーセールは本日まで", $"クーポンコード: {coupon}\n配信停止はマイページから。");
    }
}
