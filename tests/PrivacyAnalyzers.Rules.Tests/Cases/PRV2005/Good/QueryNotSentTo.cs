// The query is for numbers and an export; nobody is written to.
// uses: Shop, ShopDb
using Shop;

public class CampaignStatistics(ShopDb db, IEmailSender sender)
{
    public async Task SendCampaignStatisticsAsync()
    {
        var count = db.Customers.Count(c => c.IsVip);
        var countries = db.Customers.Select(c => c.Country).Distinct().ToList();
        await sender.SendEmailAsync("ops@shop.example", "Campaign", $"{count} people in {countries.Count} countries");
    }
}
