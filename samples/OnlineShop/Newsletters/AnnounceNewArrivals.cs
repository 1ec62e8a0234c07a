using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>The helper sends to whom it is given. One caller asks first, the other one forgets.</summary>
[ProcessedFor("marketing.newsletter")]
public sealed class AnnounceNewArrivals(ShopData shop, IMailSender mail)
{
    public async Task ToPrefectureAsync(string prefecture, string arrivals)
    {
        foreach (var customer in shop.Customers)
        {
            if (customer.Prefecture != prefecture || customer.NewsletterOptOut)
                continue;
            await SendArrivalsAsync(customer, arrivals);
        }
    }

    public async Task ToOneAsync(int customerId, string arrivals)
    {
        var customer = shop.Customers.FirstOrDefault(c => c.Id == customerId);
        if (customer is null)
            return;

        await SendArrivalsAsync(customer, arrivals); // expect: PRV2001
    }

    private async Task SendArrivalsAsync(Customer customer, string arrivals)
    {
        var greeting = customer.Name + " 様";
        await mail.SendAsync(customer.Email, "新着商品のご案内", greeting + "\n" + arrivals);
    }
}
