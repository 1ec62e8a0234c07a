// トレースのタグに電話番号。
using System.Diagnostics;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 電話番号 { get; set; } = "";
}

public class 会員照会
{
    public void 照会(会員 対象)
    {
        Activity.Current?.SetTag("tel", 対象.電話番号); // expect: PRV4005
        Activity.Current?.SetTag("no", 対象.会員番号);
    }
}
