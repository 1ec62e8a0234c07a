using OnlineShop.Data;

namespace OnlineShop.Notices;

/// <summary>As in 事例5, but by a program: the winners of the lottery stand on a page that everybody can read.</summary>
public sealed class PublishLotteryWinners(IWebHostEnvironment environment)
{
    public async Task PublishAsync(IEnumerable<Customer> winners)
    {
        var page = Path.Combine(environment.WebRootPath, "winners.txt");
        await File.WriteAllLinesAsync(page, winners.Select(winner => $"{winner.Prefecture} {winner.Name} 様")); // expect: PRV1004
    }
}
