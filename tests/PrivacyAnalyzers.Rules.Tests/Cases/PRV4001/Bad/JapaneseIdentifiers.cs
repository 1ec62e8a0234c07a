// Identifiers in Japanese.
using Microsoft.Extensions.Logging;

public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; }
    public string メールアドレス { get; set; }
}

public class 会員サービス(ILogger<会員サービス> logger)
{
    public void 登録(会員 対象)
    {
        logger.LogInformation("会員を登録しました: {氏名}", 対象.氏名); // expect: PRV4001
        logger.LogInformation($"確認メールの宛先: {対象.メールアドレス}"); // expect: PRV4001
    }
}

public class 見積
{
    public string 先方担当者 { get; set; }
    public string 得意先担当者 { get; set; }
}

public class 見積サービス(ILogger<見積サービス> logger)
{
    public void 作成(見積 対象)
    {
        logger.LogInformation("先方: {担当}", 対象.先方担当者); // expect: PRV4001
        logger.LogInformation("先方: {担当}", 対象.得意先担当者); // expect: PRV4001
    }
}
