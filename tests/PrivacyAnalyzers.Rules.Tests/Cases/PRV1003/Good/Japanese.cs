using PrivacyAnalyzers.Annotations;

public class 契約
{
    public string 契約者氏名 { get; set; } = "";
    public decimal 金額 { get; set; }
}

[ProcessedFor("training")]
public class 研修資料
{
    public void 作成(契約 実例) => File.AppendAllText("資料.txt", $"例題: {実例.金額} 円の契約"); // mutate: 実例.金額 ==> 実例.契約者氏名
}
