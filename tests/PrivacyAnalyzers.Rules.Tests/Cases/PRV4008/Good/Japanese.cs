// 注文番号のログ。
using Microsoft.Extensions.Logging;

public class 注文
{
    public int 注文番号 { get; set; }
    public int 会員番号 { get; set; }
}

public class 注文受付(ILogger<注文受付> logger)
{
    public void 受付(注文 対象) => logger.LogInformation("{番号} を受け付けました", 対象.注文番号); // mutate: 対象.注文番号 ==> 対象.会員番号
}
