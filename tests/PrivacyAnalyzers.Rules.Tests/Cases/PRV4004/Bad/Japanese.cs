// 電話番号が URL に入る。
public class 会員
{
    public int 会員番号 { get; set; }
    public string 電話番号 { get; set; } = "";
}

public class 会員照会(HttpClient client)
{
    public Task<string> 照会(会員 対象) => client.GetStringAsync($"members?tel={対象.電話番号}"); // expect: PRV4004

    public Task<string> 番号で照会(会員 対象) => client.GetStringAsync($"members/{対象.会員番号}");
}
