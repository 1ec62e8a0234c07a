using OnlineShop.Data;
using OnlineShop.Messaging;

namespace OnlineShop.Recruiting;

/// <summary>Only members who ticked the box for job offers hear of them.</summary>
public sealed class TextPointMembersWhoAgreed(ShopData shop, ISmsSender sms, ILogger<TextPointMembersWhoAgreed> logger)
{
    public async Task RunAsync()
    {
        var members = shop.PointMembers.Where(member => member.AgreedToJobOffers).ToList();
        foreach (var member in members)
            await InviteAsync(member.TelNo);

        logger.LogInformation("Invited {Count} members", members.Count);
    }

    private Task InviteAsync(string number) =>
        sms.SendSmsAsync(number, "店舗スタッフ募集中！詳しくは店頭まで。");
}
