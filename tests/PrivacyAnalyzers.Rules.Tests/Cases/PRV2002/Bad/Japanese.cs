// 退会した会員を除いていない。
public class 会員
{
    public int 会員番号 { get; set; }
    public string メールアドレス { get; set; } = "";
    public bool 配信停止 { get; set; }
    public DateTime? 退会日 { get; set; }
}

public interface I会員リポジトリ
{
    IEnumerable<会員> 全件();
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class メルマガ(I会員リポジトリ リポジトリ, IEmailSender sender)
{
    public async Task メルマガ配信(string 本文)
    {
        foreach (var 宛先 in リポジトリ.全件().Where(m => !m.配信停止))
            await sender.SendEmailAsync(宛先.メールアドレス, "夏のセール", 本文); // expect: PRV2002
    }
}
