// A list of accounts in a file, by LINQ.
public class 取引先担当者
{
    public string 氏名 { get; set; }
    public string 口座番号 { get; set; }
}

public class 振込一覧
{
    public void 書き出し(string path, IEnumerable<取引先担当者> 全員) =>
        File.WriteAllLines(path, 全員.Select(人 => 人.口座番号)); // expect: PRV5003
}
