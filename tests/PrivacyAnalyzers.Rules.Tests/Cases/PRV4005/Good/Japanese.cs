// トレースのタグには会員番号だけ。
using System.Diagnostics;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; } = "";
}

public class 会員照会
{
    public void 照会(会員 対象) => Activity.Current?.SetTag("no", 対象.会員番号); // mutate: 対象.会員番号 ==> 対象.氏名
}
