// 会員全員を宛先に並べる。
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
        var メール = new MailMessage { From = new MailAddress("info@shop.example"), Subject = "お知らせ", Body = 本文 };
        foreach (var 対象 in 会員一覧)
            メール.To.Add(new MailAddress(対象.メールアドレス, 対象.氏名)); // expect: PRV3006
        client.Send(メール);
    }
}
