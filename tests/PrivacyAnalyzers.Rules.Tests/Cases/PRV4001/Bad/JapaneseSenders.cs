// A short word directly after one for a person: whose name, telephone or reading it is stands there, whatever type it is in.
using Microsoft.Extensions.Logging;

public class 出荷
{
    public string 荷受人名 { get; set; }
    public string 依頼主名前１ { get; set; }
    public string 自宅ＴＥＬ { get; set; }
    public string 会員TEL { get; set; }
    public string 院長名カナ { get; set; }
    public string 氏名_漢字 { get; set; }
    public string KOKYAKU_NM { get; set; }
}

public class 保護者マスタ
{
    public string 名前 { get; set; }
}

public class 出荷処理(ILogger<出荷処理> logger)
{
    public void 記録(出荷 伝票, 保護者マスタ 保護者, string 予約者名)
    {
        logger.LogInformation(伝票.荷受人名); // expect: PRV4001
        logger.LogInformation(伝票.依頼主名前１); // expect: PRV4001
        logger.LogInformation(伝票.自宅ＴＥＬ); // expect: PRV4001
        logger.LogInformation(伝票.会員TEL); // expect: PRV4001
        logger.LogInformation(伝票.院長名カナ); // expect: PRV4001
        logger.LogInformation(伝票.氏名_漢字); // expect: PRV4001
        logger.LogInformation(伝票.KOKYAKU_NM); // expect: PRV4001
        logger.LogInformation(保護者.名前); // expect: PRV4001
        logger.LogInformation("予約を受けました: {予約者}", 予約者名); // expect: PRV4001
    }
}
