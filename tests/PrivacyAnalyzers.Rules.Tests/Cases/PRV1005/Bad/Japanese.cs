using PrivacyAnalyzers.Annotations;

[CollectedFor("会員管理")]
public class 会員
{
    public int 会員番号 { get; set; }
    public string メールアドレス { get; set; } = "";
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class 連絡(IEmailSender sender)
{
    public Task 送る(会員 宛先) => sender.SendEmailAsync(宛先.メールアドレス, "ご連絡", "…"); // expect: PRV1005
}
