// What comes out of a [Redacts] method is no personal data.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public static class Privacy
{
    [Redacts]
    public static string Region(string phone) => phone.Substring(0, 3);
}

public class LeadService(IEmailSender sender)
{
    [ProcessedFor("research")]
    public Task ReportAsync(Member member) =>
        sender.SendEmailAsync("research@shop.example", "Region", Privacy.Region(member.Phone)); // mutate: Privacy.Region(member.Phone) ==> member.Phone
}
