// 注文のために預かった連絡先を採用に使う。
using System.Net.Mail;
using PrivacyAnalyzers.Annotations;

public class 購入者
{
    public int 番号 { get; set; }

    [CollectedFor("注文処理")]
    public string メールアドレス { get; set; }
}

public class アルバイト募集(SmtpClient client)
{
    [ProcessedFor("採用")]
    public void 案内する(IEnumerable<購入者> 一覧)
    {
        foreach (var 対象 in 一覧)
            client.Send("jobs@shop.example", 対象.メールアドレス, "アルバイト募集", "一緒に働きませんか"); // expect: PRV1001
    }
}
