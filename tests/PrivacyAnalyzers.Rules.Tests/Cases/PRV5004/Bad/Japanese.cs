// マイナンバー by mail.
public class 会員
{
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
}

public interface IMailSender
{
    Task SendMailAsync(string to, string subject, string body);
}

public class 手続き(IMailSender sender)
{
    public Task 依頼(会員 対象) =>
        sender.SendMailAsync(対象.メールアドレス, "お手続きのお願い", $"{対象.氏名} 様\nマイナンバーをこのメールにご返信ください。"); // expect: PRV5004
}
