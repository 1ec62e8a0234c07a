// The class may, this one method may not.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[ProcessedFor("order-fulfilment")]
public class OrderMails(IEmailSender sender)
{
    public Task ReceiptAsync(Member member) => sender.SendEmailAsync(member.Email, "Receipt", "Thank you.");

    [ProcessedFor("recruiting")]
    public Task InviteAsync(Member member) => sender.SendEmailAsync(member.Email, "Work with us", "…"); // expect: PRV1001
}
