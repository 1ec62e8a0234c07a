using OnlineShop.Data;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Training;

/// <summary>事例4: new staff practise packing on real orders, with the real names and addresses of the people who placed them.</summary>
[ProcessedFor("training")]
public sealed class PractiseOnRealOrders(ShopData shop, HttpClient portal)
{
    public async Task AddExercisesAsync(int count)
    {
        foreach (var order in shop.Orders.OrderByDescending(order => order.Id).Take(count))
        {
            var text = $"{order.ShipTo.RecipientName} 様、{order.Lines.Count} 点を梱包してください。";
            using var response = await portal.PostAsJsonAsync("exercises", text); // expect: PRV1003
            response.EnsureSuccessStatusCode();
        }
    }
}
