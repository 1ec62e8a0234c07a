// Used for what it was collected for, in any case of the letters.
// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

public class Mails(IEmailSender sender)
{
    [ProcessedFor("support")] // mutate: support ==> recruiting
    public Task AnswerAsync(Member member) => sender.SendEmailAsync(member.Email, "Your question", "…");

    [ProcessedFor("Order-Fulfilment")] // mutate: Order-Fulfilment ==> recruiting
    public Task ShipAsync(Member member) => sender.SendEmailAsync(member.Email, "Shipped", "…");
}
