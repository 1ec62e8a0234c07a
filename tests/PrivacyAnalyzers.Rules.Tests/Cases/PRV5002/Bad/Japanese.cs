// Named in Japanese, joined by LINQ.
using Microsoft.Extensions.Logging;

public class 利用者
{
    public int 会員番号 { get; set; }
    public string パスワード { get; set; }
    public string 暗証番号 { get; set; }
}

public class 移行(ILogger<移行> logger)
{
    public void 実行(IEnumerable<利用者> 全員)
    {
        logger.LogInformation("{List}", string.Join(",", 全員.Select(人 => 人.パスワード))); // expect: PRV5002
        foreach (var 人 in 全員)
            logger.LogInformation("{No} {Pin}", 人.会員番号, 人.暗証番号); // expect: PRV5002
    }
}
