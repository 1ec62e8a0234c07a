// 商品のレコードは個人情報ではない。
using Microsoft.Extensions.Logging;

public record 商品(int 商品番号, string 商品名, decimal 価格);

public class 商品サービス(ILogger<商品サービス> logger)
{
    public void 登録(商品 対象)
    {
        logger.LogInformation("商品を登録しました: {商品}", 対象);
    }
}
