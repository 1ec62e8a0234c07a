using OnlineShop.Data;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Training;

/// <summary>The exercise keeps what makes it an exercise, and leaves out who it was about.</summary>
[ProcessedFor("training")]
public sealed class PractiseOnMadeUpOrders(ShopData shop, HttpClient portal)
{
    public async Task AddExercisesAsync(int count)
    {
        foreach (var order in shop.Orders.OrderByDescending(order => order.Id).Take(count))
        {
            var text = $"見本 花子 様、{order.Lines.Count} 点を梱包してください。";
            using var response = await portal.PostAsJsonAsync("exercises", text);
            response.EnsureSuccessStatusCode();
        }
    }
}
