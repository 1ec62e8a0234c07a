using OnlineShop.Data;

namespace OnlineShop.Notices;

/// <summary>Whoever has won knows it by the number; nobody else learns who that is.</summary>
public sealed class PublishLotteryNumbers(IWebHostEnvironment environment)
{
    public async Task PublishAsync(IEnumerable<Customer> winners)
    {
        var page = Path.Combine(environment.WebRootPath, "winners.txt");
        await File.WriteAllLinesAsync(page, winners.Select(winner => $"当選番号 {winner.Id % 1000:000}"));
    }
}
