// Japanese names of things that are not people; 障害 is an outage here.
using Microsoft.Extensions.Logging;

public class 商品
{
    public string 商品名 { get; set; }
    public decimal 価格 { get; set; }
}

public class システム状態
{
    public string 障害内容 { get; set; }
    public string サーバー名 { get; set; }
    public int エラー件数 { get; set; }
}

public class 案件
{
    public int 先方担当者 { get; set; }
    public string 先方担当者コード { get; set; }
    public string 担当者区分 { get; set; }
    public string 先方担当部署 { get; set; }
}

public class 監視(ILogger<監視> logger)
{
    public void 記録(商品 対象, 案件 案件, システム状態 状態)
    {
        logger.LogInformation("商品 {商品名} {価格}", 対象.商品名, 対象.価格);
        logger.LogInformation("案件 {番号} {コード} {区分} {部署}", 案件.先方担当者, 案件.先方担当者コード, 案件.担当者区分, 案件.先方担当部署);
        logger.LogError("{障害内容} {サーバー名} {件数}", 状態.障害内容, 状態.サーバー名, 状態.エラー件数);
    }
}
