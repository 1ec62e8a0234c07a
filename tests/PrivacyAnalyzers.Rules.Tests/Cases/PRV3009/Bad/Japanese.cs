// Named in Japanese, picked by LINQ.
using Microsoft.Extensions.Caching.Memory;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; }
    public string 電話番号 { get; set; }
}

public class 会員画面(IMemoryCache cache)
{
    public void 保持(IEnumerable<会員> 全員, int 番号) =>
        cache.Set("会員", 全員.First(人 => 人.会員番号 == 番号)); // expect: PRV3009
}
