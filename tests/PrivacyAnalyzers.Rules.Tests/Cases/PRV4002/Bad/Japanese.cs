// 会員のレコードをそのまま記録する。
using Microsoft.Extensions.Logging;

public record 会員(int 会員番号, string 氏名, string 住所, string 電話番号);

public class 会員サービス(ILogger<会員サービス> logger)
{
    public void 登録(会員 対象)
    {
        logger.LogInformation("会員を登録しました: {会員}", 対象); // expect: PRV4002
    }
}
