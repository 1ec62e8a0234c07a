// 抽出条件で配信停止を除く。
using System.Net.Mail;

public class 会員
{
    public int 会員番号 { get; set; }
    public string メールアドレス { get; set; }
    public string 都道府県 { get; set; }
    public bool 配信停止 { get; set; }
}

public interface I会員リポジトリ
{
    IEnumerable<会員> 全件取得();
}

public class メルマガ配信(I会員リポジトリ 会員リポジトリ, SmtpClient client)
{
    public void 配信する(string 本文)
    {
        var 宛先一覧 = 会員リポジトリ.全件取得().Where(m => m.都道府県 == "東京都" && !m.配信停止); // mutate: && !m.配信停止 ==>
        foreach (var 宛先 in 宛先一覧)
            client.Send("news@shop.example", 宛先.メールアドレス, "今月のメルマガ", 本文);
    }
}
