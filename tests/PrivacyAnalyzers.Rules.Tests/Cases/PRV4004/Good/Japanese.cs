// 会員番号だけ。電話番号は本文で。
using System.Net.Http.Json;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 電話番号 { get; set; } = "";
}

public class 会員照会(HttpClient client)
{
    public Task<string> 照会(会員 対象) => client.GetStringAsync($"members/{対象.会員番号}"); // mutate: 対象.会員番号 ==> 対象.電話番号

    public Task 検索(会員 対象) => client.PostAsJsonAsync("members/search", new { tel = 対象.電話番号 });
}
