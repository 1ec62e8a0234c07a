using Microsoft.Extensions.Logging;

public class 会員
{
    public int 会員番号 { get; set; }
    public bool 配信停止 { get; set; }
}

public class 会員サービス(Dictionary<int, 会員> 会員一覧, ILogger<会員サービス> logger)
{
    public void 退会処理(int 会員番号)
    {
        会員一覧.Remove(会員番号); // mutate: remove
        logger.LogInformation("退会の申し出を受け付けました");
    }
}
