// 会員番号だけを見せる ToString。番号は仮名であって、個人の情報を丸ごと書いたことにはならない。
using Microsoft.Extensions.Logging;

public record 会員(int 会員番号, string 氏名, string 住所)
{
    public override string ToString() => $"会員 {会員番号}"; // mutate: remove
}

public class 会員サービス(ILogger<会員サービス> logger)
{
    public void 保存(会員 対象)
    {
        logger.LogDebug($"保存しました: {対象}");
    }
}
