// 配信停止と退会を確かめてから送る。
using System.Net.Mail;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
    public bool 配信停止 { get; set; }
}

public class メルマガ配信(SmtpClient client)
{
    public void 配信する(IReadOnlyList<会員> 会員一覧, string 本文)
    {
        foreach (var 宛先 in 会員一覧)
        {
            if (宛先.配信停止) continue; // mutate: remove
            client.Send("news@shop.example", 宛先.メールアドレス, "今月のメルマガ", 本文);
        }
    }
}
