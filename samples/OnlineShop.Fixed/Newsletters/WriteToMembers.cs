using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Newsletters;

/// <summary>Whoever has cancelled is left out where the recipients are picked.</summary>
[ProcessedFor("marketing")]
public sealed class WriteToMembers(ShopData shop, IMailSender mail)
{
    public async Task AnnounceEventAsync(DateOnly day)
    {
        foreach (var fan in shop.FanClub.Where(fan => fan.AcceptsMail && fan.WithdrawnAt == null).OrderBy(fan => fan.MemberNo))
            await mail.SendAsync(fan.Email, "ファンクラブイベントのご案内", $"{day:M月d日} に開催します。配信停止はマイページから。");
    }
}
