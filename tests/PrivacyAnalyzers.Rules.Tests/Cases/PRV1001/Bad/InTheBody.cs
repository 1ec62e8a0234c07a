// Not the address but what the message says.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class LeadService(IEmailSender sender)
{
    [ProcessedFor("marketing")]
    public Task ReportAsync(Member member)
    {
        var body = $"Call {member.Phone} ({member.Country})";
        return sender.SendEmailAsync("sales@shop.example", "New lead", body); // expect: PRV1001
    }
}
