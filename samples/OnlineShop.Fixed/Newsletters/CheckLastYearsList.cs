using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>The list says who was interested last year; whether they may be written to says the store, at the moment of sending.</summary>
[ProcessedFor("marketing")]
public sealed class CheckLastYearsList(ShopData shop, IMailSender mail)
{
    private const int EmailColumn = 3;

    public async Task InviteToFairAsync(string list)
    {
        foreach (var line in (await File.ReadAllLinesAsync(list)).Skip(1))
        {
            var email = line.Split(',')[EmailColumn].Trim();
            var customer = shop.Customers.FirstOrDefault(c => c.Email == email);
            if (customer is null || customer.NewsletterOptOut)
                continue;
            await mail.SendAsync(customer.Email, "展示会のご招待", "今年もぜひお越しください。配信停止はこちら: https://shop.example.com/stop");
        }
    }
}
