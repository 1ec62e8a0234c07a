// 会員番号だけ。
public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; } = "";
}

public class 会員名簿
{
    public void 登録(会員 対象, bool 登録済み)
    {
        if (登録済み)
            throw new InvalidOperationException($"会員番号 {対象.会員番号} はすでに登録されています"); // mutate: 対象.会員番号 ==> 対象.氏名
    }
}
