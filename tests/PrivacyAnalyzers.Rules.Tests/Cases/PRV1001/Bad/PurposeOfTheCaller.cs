// A helper that does not say why it runs works for whoever calls it: each caller is told what its own purpose does not allow.
using System.Net.Mail;
using PrivacyAnalyzers.Annotations;

[CollectedFor("order-fulfilment")]
public sealed record Buyer(int Id, string Email);

public sealed class Letters(SmtpClient client, List<Buyer> buyers)
{
    public void ToEveryone(string text)
    {
        foreach (var buyer in buyers)
            ToOne(buyer, text);
    }

    private void ToOne(Buyer buyer, string text) => client.Send("desk@example.com", buyer.Email, "Hello", text);
}

public sealed class Desk(Letters letters)
{
    [ProcessedFor("recruiting")]
    public void Recruit() => letters.ToEveryone("We are hiring."); // expect: PRV1001 // path: call, call, source, sink

    [ProcessedFor("order-fulfilment")]
    public void TellOfDelay() => letters.ToEveryone("We are late.");

    public void TellSomething(string text) => letters.ToEveryone(text);

    [ProcessedFor("recruiting")]
    public void RecruitLater() => TellSomething("We are hiring."); // expect: PRV1001
}
