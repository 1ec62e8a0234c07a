// 会員は BCC に入れる。
using System.Net.Mail;

public class 会員
{
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
}

public class 連絡係(SmtpClient client)
{
    public void 送信(List<会員> 会員一覧, string 本文)
    {
        var メール = new MailMessage("info@shop.example", "info@shop.example", "お知らせ", 本文);
        foreach (var 対象 in 会員一覧)
            メール.Bcc.Add(new MailAddress(対象.メールアドレス, 対象.氏名)); // mutate: Bcc ==> To
        client.Send(メール);
    }
}
