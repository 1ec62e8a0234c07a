public class 会員
{
    public int 会員番号 { get; set; }
    public string 氏名 { get; set; } = "";
    public string メールアドレス { get; set; } = "";
    public bool 配信停止 { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class メルマガ(IEmailSender sender)
{
    public async Task メルマガ配信(IEnumerable<会員> 会員一覧)
    {
        foreach (var 宛先 in 会員一覧.Where(m => !m.配信停止))
            await sender.SendEmailAsync(宛先.メールアドレス, "夏のセール", $"{宛先.氏名} 様 全品半額です。配信停止はこちら https://shop.example.com/stop"); // mutate: 配信停止はこちら https://shop.example.com/stop ==> ぜひどうぞ
    }
}
