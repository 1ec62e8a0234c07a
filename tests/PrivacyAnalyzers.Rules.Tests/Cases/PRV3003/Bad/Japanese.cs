// 本人が不在なので、緊急連絡先に督促を送る。
public class 会員
{
    public int Id { get; set; }
    public string 氏名 { get; set; }
    public string 電話番号 { get; set; }
    public string 緊急連絡先電話番号 { get; set; }
}

public interface ISmsSender
{
    Task SendSmsAsync(string phoneNumber, string message);
}

public class 督促(ISmsSender sms)
{
    public Task 送信Async(会員 対象) =>
        sms.SendSmsAsync(対象.緊急連絡先電話番号, "お支払いが確認できておりません。至急ご連絡ください。"); // expect: PRV3003
}
