// 注文のために預かった連絡先を注文のために使う。
using System.Net.Mail;
using PrivacyAnalyzers.Annotations;

public class 購入者
{
    public int 番号 { get; set; }

    [CollectedFor("注文処理", "採用")] // mutate: "採用" ==> "問い合わせ"
    public string メールアドレス { get; set; }
}

public class アルバイト募集(SmtpClient client)
{
    [ProcessedFor("採用")]
    public void 案内する(購入者 対象) =>
        client.Send("jobs@shop.example", 対象.メールアドレス, "アルバイト募集", "一緒に働きませんか");
}
