// 採用予定者のことを全社員に知らせる。
public class 採用予定者
{
    public int Id { get; set; }
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
}

public interface IMailSender
{
    Task SendMailAsync(string to, string subject, string body);
}

public class 社内連絡(IMailSender mail)
{
    private readonly string _全社員アドレス = "zenshain@company.example";

    public Task 知らせるAsync(採用予定者 対象) =>
        mail.SendMailAsync(_全社員アドレス, "来月の新入社員", $"{対象.氏名} さんが入社します"); // expect: PRV3002
}
