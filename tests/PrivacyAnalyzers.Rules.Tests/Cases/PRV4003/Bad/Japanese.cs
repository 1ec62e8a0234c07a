// 例外のメッセージに氏名と電話番号。
public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; } = "";
    public string 電話番号 { get; set; } = "";
}

public class 会員名簿
{
    public void 登録(会員 対象, bool 登録済み)
    {
        if (登録済み)
            throw new InvalidOperationException($"{対象.氏名}さんはすでに登録されています"); // expect: PRV4003
        if (対象.電話番号.Length == 0)
            throw new FormatException("電話番号がありません: " + 対象.会員番号);
    }
}
