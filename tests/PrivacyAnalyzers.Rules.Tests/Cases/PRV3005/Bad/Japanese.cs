// Named in Japanese, matched by a dictionary of names and dates of birth.
public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; }
    public DateTime 生年月日 { get; set; }
}

public class 名寄せ
{
    public Dictionary<(string, DateTime), 会員> 実行(IEnumerable<会員> 全員) => 全員.ToDictionary(人 => (人.氏名, 人.生年月日)); // expect: PRV3005
}
