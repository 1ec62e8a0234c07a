// The helper says itself why it runs, which counts for its own work whoever calls it.
using System.Net.Mail;
using PrivacyAnalyzers.Annotations;

[CollectedFor("order-fulfilment")]
public sealed record Buyer(int Id, string Email);

public sealed class Letters(SmtpClient client, List<Buyer> buyers)
{
    [ProcessedFor("order-fulfilment")] // mutate: remove
    public void TellOfDelay()
    {
        foreach (var buyer in buyers)
            client.Send("desk@example.com", buyer.Email, "Your order", "We are late.");
    }
}

public sealed class Desk(Letters letters)
{
    [ProcessedFor("recruiting")]
    public void Recruit() => letters.TellOfDelay();
}
