// 条件が逆。停止した人にだけ届く。
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
        foreach (var 宛先 in 会員一覧.Where(m => m.配信停止))
            await sender.SendEmailAsync(宛先.メールアドレス, "夏のセール", 本文); // expect: PRV2004
    }
}
