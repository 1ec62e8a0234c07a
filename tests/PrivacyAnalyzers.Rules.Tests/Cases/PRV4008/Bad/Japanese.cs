// 会員番号のログ。
using Microsoft.Extensions.Logging;

public class 会員
{
    public int 会員番号 { get; set; }
    public int ポイント { get; set; }
}

public class ポイント付与(ILogger<ポイント付与> logger)
{
    public void 付与(会員 対象) => logger.LogInformation("{会員番号} に {ポイント}", 対象.会員番号, 対象.ポイント); // expect: PRV4008
}
