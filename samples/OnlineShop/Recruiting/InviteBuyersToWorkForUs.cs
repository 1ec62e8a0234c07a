using OnlineShop.Data;
using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Recruiting;

/// <summary>
/// 目的外利用: short of hands before the season, someone writes to everybody who ever bought something. The addresses
/// were given to get an order delivered.
/// </summary>
[ProcessedFor("recruiting")]
public sealed class InviteBuyersToWorkForUs(ShopData shop, IMailSender mail)
{
    public async Task<int> RunAsync(DateTimeOffset since)
    {
        var invited = 0;
        foreach (var order in shop.Orders.Where(order => order.PlacedAt >= since))
        {
            await mail.SendAsync(order.BuyerEmail, "アルバイト募集のお知らせ", "年末の繁忙期に一緒に働きませんか。"); // expect: PRV1001
            invited++;
        }

        return invited;
    }

    /// <summary>Those who applied gave their address for just this.</summary>
    public Task ConfirmInterviewAsync(Applicant applicant) =>
        mail.SendAsync(applicant.Email, "面接日時のご連絡", $"面接は {applicant.InterviewAt:g} です。");
}
