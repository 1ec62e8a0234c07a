// 電話番号の提供にだけ同意した生徒の住所も渡している。
using PrivacyAnalyzers.Annotations;

public class 生徒
{
    public int Id { get; set; }
    public string 氏名 { get; set; }
    public string 電話番号 { get; set; }
    public string 住所 { get; set; }
    public bool 電話番号提供同意 { get; set; }
}

[Recipient("学習塾", Kind = RecipientKind.ThirdParty)]
public interface I学習塾
{
    Task 紹介Async(string 電話番号, string 住所);
}

public class 紹介(I学習塾 塾)
{
    public async Task 実行Async(生徒 対象)
    {
        if (!対象.電話番号提供同意)
            return;
        await 塾.紹介Async(対象.電話番号, 対象.住所); // expect: PRV3010
    }
}
