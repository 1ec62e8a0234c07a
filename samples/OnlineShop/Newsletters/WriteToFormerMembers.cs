using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>
/// 事例1: members of the fan club who cancelled are contacted again. Whoever wrote this thought of the consent to mail, not of those
/// who have left since.
/// </summary>
[ProcessedFor("marketing")]
public sealed class WriteToFormerMembers(ShopData shop, IMailSender mail)
{
    public async Task AnnounceEventAsync(DateOnly day)
    {
        foreach (var fan in shop.FanClub.Where(fan => fan.AcceptsMail).OrderBy(fan => fan.MemberNo))
            await mail.SendAsync(fan.Email, "ファンクラブイベントのご案内", $"{day:M月d日} に開催します。配信停止はマイページから。"); // expect: PRV2002
    }
}
