public class 会員
{
    public int 会員番号 { get; set; }
    public string メールアドレス { get; set; } = "";
    public bool 配信停止 { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class メルマガ(IEmailSender sender)
{
    public async Task メルマガ配信(IEnumerable<会員> 会員一覧, string 本文)
    {
        foreach (var 宛先 in 会員一覧)
            await 送信(宛先, 本文, 配信停止を無視: true); // expect: PRV2007
    }

    private async Task 送信(会員 宛先, string 本文, bool 配信停止を無視)
    {
        if (!配信停止を無視 && 宛先.配信停止)
            return;
        await sender.SendEmailAsync(宛先.メールアドレス, "夏のセール", 本文);
    }
}
