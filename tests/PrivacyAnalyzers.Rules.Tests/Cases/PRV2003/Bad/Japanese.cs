// 手持ちの名簿で送っている。
public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class メルマガ(IEmailSender sender)
{
    public async Task メルマガ配信(string 本文)
    {
        var 名簿 = File.ReadAllLines("名簿.csv").Select(行 => 行.Split(',')[1]);
        foreach (var 宛先 in 名簿)
            await sender.SendEmailAsync(宛先, "夏のセール", 本文); // expect: PRV2003
    }
}
