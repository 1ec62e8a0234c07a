using PrivacyAnalyzers.Annotations;

[Controller("A社")]
public class 名刺
{
    public string 氏名 { get; set; } = "";
    public string メールアドレス { get; set; } = "";
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

[Controller("B社")]
public class 営業(IEmailSender sender)
{
    public Task 案内(名刺 相手) => sender.SendEmailAsync(相手.メールアドレス, "ご挨拶", "…"); // expect: PRV1002
}
