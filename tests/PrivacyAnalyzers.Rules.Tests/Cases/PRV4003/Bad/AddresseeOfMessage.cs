// Whom a message goes to, in the message of an exception of the project's own: its address, whatever little its name says.
public class SmsSenderException : Exception
{
    public SmsSenderException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

public class TextGateway
{
    public async Task SendSmsAsync(string to, string body)
    {
        try
        {
            await DeliverAsync(body.Length);
        }
        catch (InvalidOperationException failure)
        {
            throw new SmsSenderException($"Nothing could be sent to {to}", failure); // expect: PRV4003 "phone number"
        }
    }

    public Task SendMailAsync(string recipient, string subject)
    {
        if (subject.Length == 0)
            throw NotSent($"Nothing was sent to {recipient}"); // expect: PRV4003 "e-mail address"
        return DeliverAsync(1);
    }

    public Task SendMailToAll(string[] recipients, string subject) =>
        DeliverAsync(recipients.Select(Checked).Count() + subject.Length); // todo: PRV4003

    private static string Checked(string given) => given.Contains('@') ? given : throw NotSent($"{given} is no address");

    private static InvalidOperationException NotSent(string why) => new(why);

    private static Task DeliverAsync(int length) => Task.Delay(length);
}
