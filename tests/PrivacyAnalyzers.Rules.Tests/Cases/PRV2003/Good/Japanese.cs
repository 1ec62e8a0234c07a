public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public interface I会員台帳
{
    [PrivacyAnalyzers.Annotations.OptOutCheck]
    bool 配信可能(string アドレス);
}

public class メルマガ(IEmailSender sender, I会員台帳 台帳)
{
    public async Task メルマガ配信(string 本文)
    {
        var 名簿 = File.ReadAllLines("名簿.csv").Select(行 => 行.Split(',')[1]);
        foreach (var 宛先 in 名簿)
            if (台帳.配信可能(宛先)) // mutate: 台帳.配信可能(宛先) ==> 宛先.Length > 0
                await sender.SendEmailAsync(宛先, "夏のセール", 本文);
    }
}
