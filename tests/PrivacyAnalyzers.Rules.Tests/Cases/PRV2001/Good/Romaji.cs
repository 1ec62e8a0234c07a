// haishin teishi wo mite kara okuru.
using System.Net.Mail;

public class Kaiin
{
    public string Shimei { get; set; }
    public string MailAdress { get; set; }
    public bool HaishinTeishi { get; set; }
}

public class MailMagazine(SmtpClient client)
{
    public void SendMailMagazine(List<Kaiin> kaiinList, string honbun)
    {
        foreach (var kaiin in kaiinList.Where(k => !k.HaishinTeishi)) // mutate: .Where(k => !k.HaishinTeishi) ==>
            client.Send("news@shop.example", kaiin.MailAdress, "News", honbun);
    }
}
