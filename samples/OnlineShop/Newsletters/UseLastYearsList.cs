using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>
/// 会員DBの最新情報を確認せず、手持ちのリストで: the list exported for last year's fair is still on the share. Who has opted out since
/// then is still on it.
/// </summary>
[ProcessedFor("marketing")]
public sealed class UseLastYearsList(IMailSender mail)
{
    private const int EmailColumn = 3;

    public async Task InviteToFairAsync(string list)
    {
        foreach (var line in (await File.ReadAllLinesAsync(list)).Skip(1))
        {
            var email = line.Split(',')[EmailColumn].Trim();
            if (email.Length > 0)
                await mail.SendAsync(email, "展示会のご招待", "今年もぜひお越しください。配信停止はこちら: https://shop.example.com/stop"); // expect: PRV2003
        }
    }
}
