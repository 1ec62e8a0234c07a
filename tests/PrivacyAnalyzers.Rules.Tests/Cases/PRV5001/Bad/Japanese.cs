// Named in Japanese, picked by LINQ, put into telemetry.
using System.Diagnostics;

public class 従業員
{
    public int 社員番号 { get; set; }
    public string 氏名 { get; set; }
    public string 個人番号 { get; set; }
}

public class 照会
{
    public void 記録(IEnumerable<従業員> 全員, int 番号)
    {
        var 対象 = 全員.Select(人 => new { 人.社員番号, 番号 = 人.個人番号 }).First(人 => 人.社員番号 == 番号);
        Activity.Current?.SetTag("person", 対象.番号); // expect: PRV5001
    }
}
