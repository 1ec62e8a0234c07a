// Things go to places, too; and a helper's own message says nothing of whom the message was for.
public class SmsSenderException : Exception
{
    public SmsSenderException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

public class TextGateway
{
    public void SendSms(string to, string body)
    {
        if (body.Length == 0)
            throw new SmsSenderException($"{nameof(body)} is empty"); // mutate: nameof(body) ==> to
    }

    public void Move(string file, string to)
    {
        if (file.Length == 0)
            throw new SmsSenderException($"Nothing to move to {to}");
    }
}
