// 会員番号だけを書き出す。
public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; } = "";
}

public class 名簿
{
    public void 書き出し(会員 対象) => File.AppendAllText("no.txt", $"{対象.会員番号}\n"); // mutate: 対象.会員番号 ==> 対象.氏名
}
