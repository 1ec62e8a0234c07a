using OnlineShop.Messaging;

namespace OnlineShop.Recruiting;

/// <summary>Who prepares the first day gets the number under which personnel keeps the papers.</summary>
public sealed class TellWhoPreparesTheDesk(IMailSender mail)
{
    public Task TellAsync(Applicant applicant) =>
        mail.SendAsync("personnel@example.com", "来月の新しい仲間", $"応募番号 {applicant.Id} の方が入社します。机の用意をお願いします。");
}
