// The same short words after things, companies and screens.
using Microsoft.Extensions.Logging;

public class 出荷
{
    public string 荷姿名 { get; set; }
    public string 得意先名 { get; set; }
    public string 会員種別名 { get; set; }
    public string 担当者コード { get; set; }
    public string 店舗TEL { get; set; }
    public string 顧客画面名 { get; set; }
    public string 商品名カナ { get; set; }
    public string 会員メール { get; set; }
    public string 利用者評価 { get; set; }
}

public class 教師データ
{
    public string 名前 { get; set; }
}

public class 出荷処理(ILogger<出荷処理> logger)
{
    public void 記録(出荷 伝票, 教師データ データ, string 端末名)
    {
        logger.LogInformation(伝票.荷姿名);
        logger.LogInformation(伝票.得意先名);
        logger.LogInformation(伝票.会員種別名);
        logger.LogInformation(伝票.店舗TEL);
        logger.LogInformation(伝票.顧客画面名);
        logger.LogInformation(伝票.商品名カナ);
        logger.LogInformation(伝票.会員メール);
        logger.LogInformation(伝票.利用者評価);
        logger.LogInformation(データ.名前);
        logger.LogInformation("端末: {端末}", 端末名);
    }
}
