using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Recruiting;

/// <summary>
/// 目的外利用, the near miss of the shop that wanted to call its point members: privacy.yml says that whatever runs in
/// this namespace is recruiting, and the members were told that their number serves their points.
/// </summary>
public sealed class TextPointMembersAboutJobs(ShopData shop, ISmsSender sms, ILogger<TextPointMembersAboutJobs> logger)
{
    public async Task RunAsync()
    {
        var members = shop.PointMembers.Where(member => member.Points > 1000).ToList();
        foreach (var member in members)
            await InviteAsync(member.TelNo); // expect: PRV1001

        logger.LogInformation("Invited {Count} members", members.Count);
    }

    private Task InviteAsync(string number) =>
        sms.SendSmsAsync(number, "店舗スタッフ募集中！詳しくは店頭まで。");
}
