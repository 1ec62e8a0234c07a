using PrivacyAnalyzers.Annotations;

public class 契約
{
    public string 契約者氏名 { get; set; } = "";
    public string 電話番号 { get; set; } = "";
}

[ProcessedFor("training")]
public class 研修資料
{
    public void 作成(契約 実例) => File.AppendAllText("資料.txt", 実例.契約者氏名); // expect: PRV1003, PRV4006
}
