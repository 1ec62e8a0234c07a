// A mailer for all purposes, called with the right data each time.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mails(IEmailSender sender)
{
    [ProcessedFor("order-fulfilment")] // mutate: order-fulfilment ==> recruiting
    public Task ShipAsync(Member member) => DeliverAsync(member.Email, "Shipped");

    [ProcessedFor("marketing.newsletter")] // mutate: marketing.newsletter ==> recruiting
    public Task NewsAsync(Member member) =>
        member.OptOut ? Task.CompletedTask : DeliverAsync(member.PrivateEmail, "News");

    private Task DeliverAsync(string to, string subject) => sender.SendEmailAsync(to, subject, "…");
}
