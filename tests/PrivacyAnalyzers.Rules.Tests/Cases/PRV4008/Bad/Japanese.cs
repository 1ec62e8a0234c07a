// 会員番号のログ。
using Microsoft.Extensions.Logging;

public class ポイント付与(ILogger<ポイント付与> logger)
{
    public void 付与(int 会員番号, int 点数) => logger.LogInformation("{会員番号} に {点数}", 会員番号, 点数); // expect: PRV4008
}
