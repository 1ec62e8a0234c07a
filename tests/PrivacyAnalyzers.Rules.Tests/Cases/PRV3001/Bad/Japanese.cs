// Named in Japanese.
using PrivacyAnalyzers.Annotations;

public class 会員
{
    public string 氏名 { get; set; }
    public string 電話番号 { get; set; }
    public bool 同意済 { get; set; }
}

[Recipient("紹介先", Kind = RecipientKind.ThirdParty)]
public interface I紹介先
{
    void 紹介(string 電話番号);
}

public class 紹介処理(I紹介先 紹介先)
{
    public void 実行(会員 対象)
    {
        if (!対象.同意済)
            紹介先.紹介(対象.電話番号); // expect: PRV3001
    }
}
