// Named in Japanese.
public class 会員
{
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
}

public interface IMailSender
{
    Task SendMailAsync(string to, string subject, string body);
}

public class 案内(IMailSender sender)
{
    public Task 送信(会員 対象) =>
        sender.SendMailAsync(対象.メールアドレス, "お問い合わせの回答", "下記をご覧ください。\nhttp://shop.example/answers"); // expect: PRV5006
}
