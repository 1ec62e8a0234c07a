// A column that the format asks for, and that is always left blank: rows are made here, and nothing fills it.
public class 出荷行
{
    public 出荷行()
    {
        商品コード = string.Empty;
        先方担当者名 = string.Empty;
    }

    public string 商品コード { get; set; }
    public string 先方担当者名 { get; set; }

    public string ToLine() => string.Join(",", 商品コード, 先方担当者名);
}

public class 依頼行
{
    public 依頼行() => Clear();

    public string 品名 { get; set; }
    public string 依頼者名 { get; set; }
    public string 電話番号 { get; set; } = "";

    public void Clear()
    {
        品名 = "";
        依頼者名 = ""; // mutate: "" ==> System.Console.ReadLine()
    }
}

public class 出力(System.Collections.Generic.IEnumerable<string> codes)
{
    public class 明細
    {
        public string 品名 { get; set; }
        public string 氏名 { get; set; } = "";
        public string 住所;
    }

    public void 一覧(string path)
    {
        var rows = new List<出荷行>();
        foreach (var code in codes)
        {
            var row = new 出荷行();
            row.商品コード = code;
            rows.Add(row); // mutate: rows.Add(row); ==> rows.Add(row); row.先方担当者名 = System.Console.ReadLine();
            var article = new 出荷行 { 商品コード = "000014" };
            article.先方担当者名 = row.先方担当者名;
            rows.Add(article);
        }

        using var writer = new StreamWriter(path);
        foreach (var row in rows)
        {
            var line = row.ToLine();
            writer.WriteLine(line);
        }
    }

    public void 依頼(string path, bool urgent)
    {
        var row = new 依頼行();
        row.品名 = "x";
        if (urgent)
            row.依頼者名 = null;
        File.WriteAllText(path, row.品名 + row.依頼者名 + row.電話番号);
    }

    public void 明細を書く(string path)
    {
        foreach (var code in codes)
        {
            var row = new 明細 { 品名 = code };
            File.AppendAllText(path, $"{row.品名},{row.氏名},{row.住所}"); // mutate: row.氏名 ==> new 明細Reader().Read().氏名
        }
    }
}


public class 明細Reader
{
    public 出力.明細 Read() => System.Text.Json.JsonSerializer.Deserialize<出力.明細>("");
}
