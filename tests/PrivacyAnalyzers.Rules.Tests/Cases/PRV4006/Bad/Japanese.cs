// 電話番号をファイルに書き出す。
public class 会員
{
    public int 会員番号 { get; set; }
    public string 電話番号 { get; set; } = "";
}

public class 名簿
{
    public void 書き出し(IEnumerable<会員> 全員)
    {
        File.WriteAllLines("tel.txt", 全員.Select(対象 => 対象.電話番号)); // expect: PRV4006
        File.WriteAllLines("no.txt", 全員.Select(対象 => 対象.会員番号.ToString()));
    }
}
