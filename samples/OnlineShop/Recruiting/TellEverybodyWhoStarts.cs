using OnlineShop.Messaging;

namespace OnlineShop.Recruiting;

/// <summary>事例7: so that the new colleague gets along soon, the whole company is told who comes, before the first day.</summary>
public sealed class TellEverybodyWhoStarts(IMailSender mail)
{
    public Task TellAsync(Applicant applicant) =>
        mail.SendAsync("all-staff@example.com", "来月の新しい仲間", $"{applicant.FullName} さん({applicant.Email})が入社します。"); // expect: PRV3002
}
