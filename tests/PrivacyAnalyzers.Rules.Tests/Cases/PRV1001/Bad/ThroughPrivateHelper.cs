// A helper without a purpose of its own sends; the purpose is its caller's.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mails(IEmailSender sender)
{
    [ProcessedFor("order-fulfilment")]
    public Task ShipAsync(Member member) => DeliverAsync(member.Email, "Shipped");

    [ProcessedFor("recruiting")]
    public Task InviteAsync(Member member) => DeliverAsync(member.Email, "Work with us"); // expect: PRV1001

    private Task DeliverAsync(string to, string subject) => sender.SendEmailAsync(to, subject, "…");
}
